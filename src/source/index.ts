import { fail } from '../failure.ts';
import type { Source, TextFormat } from '../model.ts';
import { decodeBytes } from './decode.ts';
import { formatOf } from './format.ts';
import { binaryKind, isContainer } from './kinds.ts';
import { lineStarts } from './lines.ts';

/** A file's bytes as a source. Fails where the bytes are no text, cannot be decoded, or say nothing. */
export async function openSource(path: string, bytes: Buffer, encoding?: string, format?: TextFormat): Promise<Source> {
  if (isContainer(bytes)) return officeSource(path, bytes);
  const kind = binaryKind(bytes);
  if (kind !== null) throw fail('no-text', { path, kind: kind.name, todo: kind.todo });
  const decoded = await decodeBytes(bytes, path, encoding ?? null);
  if (decoded.text.trimStart() === '') throw fail('file-empty', { path, bytes: bytes.length });
  const { text, encoding: name } = decoded;
  return sourceOf(path, bytes, { format: format ?? formatOf(path, text), encoding: name, text, lineStarts: lineStarts(text) });
}

/** A Word or Excel file, opened only where one is met. */
async function officeSource(path: string, bytes: Buffer): Promise<Source> {
  const { openOffice } = await import('../office/index.ts');
  const opened = await openOffice(path, bytes);
  if (!/\S/u.test(opened.text)) throw fail('file-empty', { path, bytes: bytes.length });
  return sourceOf(path, bytes, { encoding: 'utf-8', ...opened });
}

function sourceOf(path: string, bytes: Buffer, read: Omit<Source, 'path' | 'bytes' | 'sha256'>): Source {
  let sha256: string | null = null;
  return {
    path,
    ...read,
    bytes: bytes.length,
    /** Only where it is printed: node:crypto takes long to load. */
    get sha256() {
      sha256 ??= process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
      return sha256;
    },
  };
}

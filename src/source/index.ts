import { fail } from '../failure.ts';
import type { Source, TextFormat } from '../model.ts';
import { decodeBytes } from './decode.ts';
import { formatOf } from './format.ts';
import { binaryKind, isCompound, isContainer } from './kinds.ts';
import { lineStarts } from './lines.ts';

/** A file's bytes as a source. Fails where the bytes are no text, cannot be decoded, or say nothing. */
export async function openSource(path: string, bytes: Buffer, encoding?: string, format?: TextFormat): Promise<Source> {
  if (isContainer(bytes)) return officeSource(path, bytes);
  if (isCompound(bytes)) throw fail('kind-unread', { path, ...(await import('./compound.ts')).oldKind(path, bytes) });
  const kind = binaryKind(bytes);
  if (kind !== null) throw fail('no-text', { path, kind: kind.name, todo: kind.todo });
  if (/\.mht(?:ml)?$/i.test(path) || MIME.test(bytes.toString('latin1', 0, 64))) {
    const saved = await pageSource(path, bytes, encoding);
    if (saved !== null) return saved;
  }
  const decoded = await decodeBytes(bytes, path, encoding ?? null);
  if (decoded.text.trimStart() === '') throw fail('file-empty', { path, bytes: bytes.length });
  const { text, encoding: name } = decoded;
  return sourceOf(path, bytes, { format: format ?? formatOf(path, text), encoding: name, text, lineStarts: lineStarts(text) });
}

/** How saved pages begin; whether it is one is looked at with care. */
const MIME = /^(?:MIME-Version|From|Snapshot-Content-Location):/i;

/** A page that was saved with its pictures in one file; places are those of the page in it. */
async function pageSource(path: string, bytes: Buffer, encoding: string | undefined): Promise<Source | null> {
  const { isMht, pageIn } = await import('./mht.ts');
  if (!isMht(bytes)) return null;
  const page = pageIn(path, bytes);
  const { text, encoding: name } = await decodeBytes(page.bytes, path, encoding ?? page.charset);
  const notes = [
    { zh: '读的是 MHT 里的网页；行列是网页自己的', en: 'the web page inside is read; lines and columns are those of the page' },
  ];
  return sourceOf(path, bytes, { format: 'html', encoding: name, text, lineStarts: lineStarts(text), notes });
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

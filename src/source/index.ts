import { fail } from '../failure.ts';
import type { Format, Source } from '../model.ts';
import { decodeBytes } from './decode.ts';
import { formatOf } from './format.ts';
import { binaryKind } from './kinds.ts';
import { lineStarts } from './lines.ts';

/** A file's bytes as a source. Fails where the bytes are no text, cannot be decoded, or say nothing. */
export async function openSource(path: string, bytes: Buffer, encoding?: string, format?: Format): Promise<Source> {
  const kind = binaryKind(bytes);
  if (kind !== null) throw fail('no-text', { path, kind: kind.name, todo: kind.todo });
  const decoded = await decodeBytes(bytes, path, encoding ?? null);
  if (!/\S/u.test(decoded.text)) throw fail('file-empty', { path, bytes: bytes.length });
  let sha256: string | null = null;
  return {
    path,
    format: format ?? formatOf(path, decoded.text),
    encoding: decoded.encoding,
    bytes: bytes.length,
    /** Only where it is printed: node:crypto takes long to load. */
    get sha256() {
      sha256 ??= process.getBuiltinModule('node:crypto').createHash('sha256').update(bytes).digest('hex');
      return sha256;
    },
    text: decoded.text,
    lineStarts: lineStarts(decoded.text),
  };
}

import type { Words } from '../../jobs/done.ts';

const CHUNK = 1 << 18;

/** The same words in fewer pieces: each write costs. */
export function* batched(pieces: Iterable<Words>): Generator<Buffer> {
  let open: Buffer[] = [];
  let size = 0;
  for (const words of pieces) {
    const bytes = typeof words === 'string' ? Buffer.from(words) : Buffer.from(words.buffer, words.byteOffset, words.byteLength);
    open.push(bytes);
    size += bytes.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(open);
    [open, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(open);
}

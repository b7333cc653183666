import type { Words } from '../../jobs/done.ts';
import { bytesOf } from '../works/words.ts';

const CHUNK = 1 << 18;

/** The same words in fewer pieces: each write costs. */
export function* batched(pieces: Iterable<Words>): Generator<Buffer> {
  let open: Buffer[] = [];
  let size = 0;
  for (const words of pieces) {
    const bytes = bytesOf(words);
    open.push(bytes);
    size += bytes.length;
    if (size < CHUNK) continue;
    yield Buffer.concat(open);
    [open, size] = [[], 0];
  }
  if (size > 0) yield Buffer.concat(open);
}

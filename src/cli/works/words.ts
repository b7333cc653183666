import type { Words } from '../../jobs/done.ts';

/** Finished words as bytes, and as text; nothing is copied that is so already. */
export function bytesOf(words: Words): Buffer {
  return typeof words === 'string' ? Buffer.from(words) : Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

export function textOf(words: Words): string {
  return typeof words === 'string' ? words : bytesOf(words).toString();
}

import { fail } from '../failure.ts';
import type { Source } from '../model.ts';

const MARK = '\ufeff';

/** A text as bytes in the encoding of its source. Fails where that encoding does not hold all of it. */
export async function encoded(text: string, { path, encoding }: Source, marked: boolean): Promise<Buffer> {
  const whole = marked ? MARK + text : text;
  if (encoding === 'utf-8') return Buffer.from(whole);
  const { default: iconv } = await import('iconv-lite');
  const bytes = iconv.encode(whole, encoding, { addBOM: false });
  if (iconv.decode(bytes, encoding, { stripBOM: false }) !== whole) throw fail('unwritable-encoding', { path, encoding });
  return bytes;
}

/** Whether bytes begin with a byte-order mark of UTF-8 or UTF-16. */
export function isMarked(bytes: Buffer): boolean {
  const [a, b, c] = bytes;
  return (a === 0xef && b === 0xbb && c === 0xbf) || (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
}

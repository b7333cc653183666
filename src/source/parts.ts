import { isUtf8, transcode } from 'node:buffer';
import type { Source } from '../model.ts';
import { formatOf } from './format.ts';
import type { File } from './large.ts';
import { lineStarts } from './lines.ts';

/** Parts are of about this size, or of one table where that is larger: what is read of one lives shortly, and larger ones were slower. Bytes. */
const STEP = 1 << 14;
/** A file is looked through in steps of this size; a longer line is no table's. Bytes. */
const LOOK = 1 << 16;

/** A part of a large document, and how far it reaches. `cut` says where the next part begins, an offset of its text. */
export interface Opened {
  readonly source: Source;
  readonly last: boolean;
  readonly cut: (at: number) => void;
}

/** Bytes up to a line end that surely ends a character; what follows is carried over. */
function wholeLines(bytes: Buffer): number {
  return bytes.lastIndexOf(10) + 1;
}

/** Whether a file is UTF-8 to its end, and tab-separated by what it begins with: only such a file can be read in parts. */
export function comesInParts(file: Pick<File, 'path' | 'read'>, step = LOOK): boolean {
  const buffer = Buffer.allocUnsafe(step);
  let carried = 0;
  for (let from = 0; ; ) {
    const got = file.read(buffer.subarray(carried), from);
    const filled = buffer.subarray(0, carried + got);
    const end = got === 0 ? filled.length : wholeLines(filled);
    if (from === 0 && (filled.includes(0) || formatOf(file.path, filled.subarray(0, end).toString('utf8')) !== 'tsv')) return false;
    if (!isUtf8(filled.subarray(0, end)) || (end === 0 && got > 0)) return false;
    if (got === 0) return true;
    from += got;
    carried = filled.length - end;
    filled.copyWithin(0, end);
  }
}

/** A large document part by part, in memory that does not grow with its size but with its largest table. */
export function* partsOf(file: Omit<File, 'close'>, step = STEP): Generator<Opened> {
  let buffer = Buffer.allocUnsafe(2 * step);
  let filled = 0;
  let from = 0;
  let origin = { lines: 0, characters: 0 };
  for (let last = false; !last; ) {
    // A table that fills the buffer needs a larger one: each time twice as large, or time would grow with the square.
    if (filled > buffer.length / 2) buffer = Buffer.concat([buffer.subarray(0, filled)], buffer.length * 2);
    while (filled < buffer.length) {
      const got = file.read(buffer.subarray(filled), from);
      if (got === 0) break;
      filled += got;
      from += got;
    }
    last = from >= file.size;
    const end = last ? filled : wholeLines(buffer.subarray(0, filled));
    const mark = origin.characters === 0 && buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0;
    const text = transcode(buffer.subarray(mark, end), 'utf8', 'utf16le').toString('utf16le');
    const starts = lineStarts(text);
    let next = 0;
    yield { source: part(file, text, starts, origin), last, cut: (at) => (next = at) };
    if (next === 0) continue;
    const bytes = mark + Buffer.byteLength(text.slice(0, next));
    buffer.copyWithin(0, bytes, filled);
    filled -= bytes;
    origin = { lines: origin.lines + starts.filter((start) => start > 0 && start <= next).length, characters: origin.characters + next };
  }
}

function part(file: Omit<File, 'close'>, text: string, starts: readonly number[], origin: NonNullable<Source['origin']>): Source {
  return {
    path: file.path,
    format: 'tsv',
    encoding: 'utf-8',
    bytes: file.size,
    get sha256() {
      return file.sha256();
    },
    text,
    lineStarts: starts,
    origin,
  };
}

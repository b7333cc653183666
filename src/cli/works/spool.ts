import { closeSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Words } from '../../jobs/done.ts';

/** Words kept for later: in memory while they are few, then in a file without a name that any other program could know. */
export interface Spool {
  readonly add: (words: Words) => void;
  /** Bytes that were added. */
  readonly size: () => number;
  /** A stretch of what was kept, within what was added at once; `at` and `length` are bytes. */
  readonly read: (at: number, length: number) => Buffer;
  readonly empty: () => boolean;
  /** All that was kept, in order. */
  readonly chunks: () => Iterable<Uint8Array>;
  readonly discard: () => void;
}

const KEPT = 4 << 20;
const CHUNK = 1 << 18;

export function spoolOf(): Spool {
  let kept: Uint8Array[] = [];
  let size = 0;
  let flushed = 0;
  let file: number | null = null;
  const flush = (): void => {
    file ??= hidden();
    for (const bytes of kept) for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    flushed += size;
    [kept, size] = [[], 0];
  };
  const whole = (): Uint8Array => {
    if (kept.length !== 1) kept = [Buffer.concat(kept)];
    return kept[0] ?? Buffer.alloc(0);
  };
  return {
    add: (words) => {
      const bytes = typeof words === 'string' ? Buffer.from(words) : words;
      kept.push(bytes);
      size += bytes.length;
      if (size > KEPT) flush();
    },
    size: () => flushed + size,
    read: (at, length) => {
      if (at >= flushed) return Buffer.from(whole().subarray(at - flushed, at - flushed + length));
      const bytes = Buffer.allocUnsafe(length);
      for (let read = 0, more = 1; file !== null && more > 0 && read < length; read += more)
        more = readSync(file, bytes, read, length - read, at + read);
      return bytes;
    },
    empty: () => file === null && size === 0,
    *chunks() {
      const room = Buffer.allocUnsafeSlow(CHUNK);
      for (let at = 0, more = 1; file !== null && more > 0; at += more) {
        more = readSync(file, room, 0, CHUNK, at);
        if (more > 0) yield room.subarray(0, more);
      }
      yield* kept;
    },
    discard: () => {
      if (file !== null) closeSync(file);
      [kept, size, flushed, file] = [[], 0, 0, null];
    },
  };
}

/** A file that is gone from its folder as soon as it is open: nothing is left behind however the run ends. */
function hidden(): number {
  const { randomUUID } = process.getBuiltinModule('node:crypto');
  const path = join(tmpdir(), `plan-${randomUUID()}.tmp`);
  const file = openSync(path, 'wx+', 0o600);
  try {
    rmSync(path);
  } catch {
    // A system that keeps open files in place takes it away with its other temporary ones.
  }
  return file;
}

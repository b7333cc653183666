import { statOf } from './stat.ts';
import { closeSync, openSync, readSync } from 'node:fs';

/** A file that is read piece by piece: `read` fills what it can of the buffer from a byte on, and says how many bytes it filled, 0 at the end. */
export interface File {
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly read: (into: Buffer, from: number) => number;
  /** SHA-256 of the whole file, in hexadecimal digits. */
  readonly sha256: () => string;
  readonly close: () => void;
}

/** A file smaller than this (in bytes) is read whole. */
const LARGE = 4 << 20;
const PIECE = 1 << 18;

function hashed(descriptor: number): string {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  const piece = Buffer.allocUnsafe(PIECE);
  for (let at = 0, got = 1; got > 0; at += got) {
    got = readSync(descriptor, piece, 0, PIECE, at);
    hash.update(piece.subarray(0, got));
  }
  return hash.digest('hex');
}

/** Opens a file where it is large; null for a small one, and for what is none: whoever reads it whole says why it cannot be read. */
export function openLarge(path: string, place: string): File | null {
  // A pipe must not be opened twice: it is only looked at.
  const stat = statOf(place, path);
  if (stat?.isFile() !== true || stat.size < LARGE) return null;
  let descriptor: number;
  try {
    descriptor = openSync(place, 'r');
  } catch {
    return null;
  }
  let sha256: string | null = null;
  return {
    path,
    size: stat.size,
    read: (into, from) => readSync(descriptor, into, 0, into.length, from),
    sha256: () => (sha256 ??= hashed(descriptor)),
    close: () => {
      closeSync(descriptor);
    },
  };
}

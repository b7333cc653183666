import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail } from '../failure.ts';

/** Writes a file all at once: beside its place first, then moved there, so that a failed run leaves what was there before. */
export function save(path: string, chunks: Iterable<string>, cwd: string): void {
  put(path, cwd, (file) => {
    for (const chunk of chunks) writeAll(file, Buffer.from(chunk));
  });
}

/** The same for bytes; a file that was there keeps its mode, and a link stays a link. */
export function saveBytes(path: string, bytes: Buffer, cwd: string): void {
  put(realpathSync(resolve(cwd, path)), cwd, (file) => {
    writeAll(file, bytes);
  });
}

function put(path: string, cwd: string, write: (file: number) => void): void {
  const target = resolve(cwd, path);
  const draft = `${target}.${String(process.pid)}.tmp`;
  try {
    mkdirSync(dirname(target), { recursive: true });
    const file = openSync(draft, 'w', statSync(target, { throwIfNoEntry: false })?.mode);
    try {
      write(file);
    } finally {
      closeSync(file);
    }
    renameSync(draft, target);
  } catch (error) {
    discard(draft);
    throw fail('output-unwritable', { path, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
  }
}

function writeAll(file: number, bytes: Buffer): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
}

/** A draft that was never made needs no removal. */
function discard(draft: string): void {
  try {
    rmSync(draft, { force: true });
  } catch {
    return;
  }
}

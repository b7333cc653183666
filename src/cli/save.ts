import { closeSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fail } from '../failure.ts';

/** A file being written beside its place: moved there when all of it stands, so that a failed run leaves what was there before. */
export interface Draft {
  readonly write: (chunk: string | Uint8Array) => void;
  readonly commit: () => void;
  readonly discard: () => void;
}

/** Drafts that are neither there nor gone: a run that is interrupted takes them away. */
const unfinished = new Set<string>();
let watched = false;

function begun(draft: string): void {
  if (!watched)
    process.once('exit', () => {
      for (const one of unfinished) discard(one);
    });
  watched = true;
  unfinished.add(draft);
}

export function draftOf(path: string, cwd: string): Draft {
  const target = resolve(cwd, path);
  const draft = `${target}.${String(process.pid)}.tmp`;
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      discard(draft);
      throw fail('output-unwritable', { path, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
    }
  };
  const file = told(() => {
    mkdirSync(dirname(target), { recursive: true });
    begun(draft);
    return openSync(draft, 'w', statSync(target, { throwIfNoEntry: false })?.mode);
  });
  let open = true;
  // Once: after a commit that failed (the place is a folder) the draft is discarded, and the number may be another file's by then.
  const close = (): void => {
    if (open) closeSync(file);
    open = false;
  };
  return {
    write: (chunk) => {
      told(() => {
        writeAll(file, typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
      });
    },
    commit: () => {
      told(() => {
        close();
        renameSync(draft, target);
        unfinished.delete(draft);
      });
    },
    discard: () => {
      close();
      discard(draft);
    },
  };
}

/** Writes a file all at once. */
export function save(path: string, chunks: Iterable<string>, cwd: string): void {
  const draft = draftOf(path, cwd);
  try {
    for (const chunk of chunks) draft.write(chunk);
  } catch (error) {
    draft.discard();
    throw error;
  }
  draft.commit();
}

/** The same for bytes; a file that was there keeps its mode, and a link stays a link. */
export function saveBytes(path: string, bytes: Buffer, cwd: string): void {
  const draft = draftOf(realpathSync(resolve(cwd, path)), cwd);
  draft.write(bytes);
  draft.commit();
}

export function writeAll(file: number, bytes: Uint8Array): void {
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

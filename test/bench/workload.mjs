// The files and folders of the benchmark, made where they are not there yet: the same on every machine.
import { closeSync, existsSync, mkdirSync, openSync, renameSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { documentOf } from './document.mjs';

/** Raised when documents come out differently: what an earlier version made is then made anew. */
const VERSION = 1;
const MB = 1e6;

/** Documents one after another until there are so many megabytes. Gives its path. */
export function fileOf(work, megabytes) {
  const path = join(work, `v${String(VERSION)}-${String(megabytes)}m.tsv`);
  if (existsSync(path)) return path;
  mkdirSync(work, { recursive: true });
  const draft = `${path}.part`;
  const file = openSync(draft, 'w');
  for (let size = 0, number = 0; size < megabytes * MB; number += 1) size += writeSync(file, documentOf(number));
  closeSync(file);
  renameSync(draft, path);
  return path;
}

/** So many documents, a file each. Gives the folder. */
export function folderOf(work, count) {
  const path = join(work, `v${String(VERSION)}-${String(count)}`);
  if (existsSync(path)) return path;
  const draft = `${path}.part`;
  mkdirSync(draft, { recursive: true });
  for (let number = 0; number < count; number += 1)
    writeFileSync(join(draft, `${String(number).padStart(6, '0')}.tsv`), documentOf(number));
  renameSync(draft, path);
  return path;
}

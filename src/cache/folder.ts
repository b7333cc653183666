import { mkdirSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Packs of all runs together take no more bytes than this: those that were not used for longest go. */
export const MOST = 2 ** 31;
const DAY = 86_400_000;
/** A pack that was not used for so long is of no use any more. */
const OLD = 30 * DAY;
/** A draft that is so old belongs to a run that was ended by force. */
const LOST = DAY;

const OURS = /^plan-([0-9a-f]{32})-[0-9a-z-]+\.(pack|tmp)$/;
const TAG = 'CACHEDIR.TAG';
const TAGGED = `Signature: 8a477f597d28d172789f06886806bc55
# Kept by plan --cache: what documents came to. It may be deleted at any time.
`;

/** Whether a folder may hold a cache: it is not there yet, or a cache, or without folders and documents. */
export function mayHold(folder: string, isDocument: (name: string) => boolean): boolean {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  if (!stat.isDirectory()) return false;
  const entries = readdirSync(folder, { withFileTypes: true });
  if (entries.some(({ name }) => name === TAG || OURS.test(name))) return true;
  return entries.every((entry) => !entry.isDirectory() && !isDocument(entry.name));
}

/** Makes the folder where it is not there, and says in it what it is, so that backups pass it over. */
export function prepare(folder: string): void {
  mkdirSync(folder, { recursive: true });
  if (statSync(join(folder, TAG), { throwIfNoEntry: false }) === undefined) writeFileSync(join(folder, TAG), TAGGED);
}

/** The packs of a group: the same command, options and configuration. */
export function packsOf(folder: string, group: string): string[] {
  return readdirSync(folder)
    .filter((name) => OURS.exec(name)?.[1] === group && name.endsWith('.pack'))
    .map((name) => join(folder, name));
}

/** A name that no other run takes. */
export function newPack(folder: string, group: string): string {
  return join(folder, `plan-${group}-${process.getBuiltinModule('node:crypto').randomUUID()}.pack`);
}

export function remove(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // Another run has it open, or it is not ours to remove: it goes another time.
  }
}

/** Says that a pack was used today. */
export function touch(path: string, now: number): void {
  try {
    if (now - statSync(path).mtimeMs > DAY) utimesSync(path, now / 1000, now / 1000);
  } catch {
    // It was removed by another run.
  }
}

/** Removes drafts that nobody finishes, packs that nobody uses, and where too much is kept what was not used for longest. */
export function prune(folder: string, now: number, most = MOST): void {
  const packs: { path: string; size: number; used: number }[] = [];
  for (const name of readdirSync(folder)) {
    const kind = OURS.exec(name)?.[2];
    const path = join(folder, name);
    const stat = kind === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    if (stat?.isFile() !== true) continue;
    if (now - stat.mtimeMs > (kind === 'tmp' ? LOST : OLD)) remove(path);
    else if (kind === 'pack') packs.push({ path, size: stat.size, used: stat.mtimeMs });
  }
  let size = packs.reduce((sum, pack) => sum + pack.size, 0);
  for (const pack of packs.sort((a, b) => a.used - b.used)) {
    if (size <= most) return;
    remove(pack.path);
    size -= pack.size;
  }
}

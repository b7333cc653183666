import type { Done } from '../jobs/done.ts';
import { digestOf } from './digest.ts';
import { packsOf } from './folder.ts';
import { Pack } from './pack.ts';
import { doneOf } from './record.ts';

/** What earlier runs of a group kept, opened once. */
export interface Packs {
  readonly packs: readonly Pack[];
  /** Files that bear a pack's name and hold none. */
  readonly broken: readonly string[];
  /** What the document at a path came to, where it is still the one of that digest. */
  readonly find: (path: string, digest: Buffer) => readonly Done[] | null;
  readonly used: ReadonlySet<Pack>;
}

/** Opens the packs of a group; where the folder cannot be read there are none. */
export function openPacks(folder: string, group: string): Packs {
  const packs: Pack[] = [];
  const broken: string[] = [];
  for (const path of namesOf(folder, group)) {
    try {
      packs.push(new Pack(path));
    } catch {
      broken.push(path);
    }
  }
  const used = new Set<Pack>();
  return {
    packs,
    broken,
    used,
    find: (path, digest) => {
      const key = digestOf(path);
      for (const pack of packs) {
        const found = pack.find(key, digest);
        if (found === null) continue;
        used.add(pack);
        return found.map(({ block, at, end }) => doneOf(block, at, end));
      }
      return null;
    },
  };
}

function namesOf(folder: string, group: string): string[] {
  try {
    return packsOf(folder, group);
  } catch {
    return [];
  }
}

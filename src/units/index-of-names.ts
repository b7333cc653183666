import type { Directory } from './directory.ts';

export interface NameIndex {
  has(name: string): boolean;
  /** The name that shares most with this one; '' where none shares half. */
  nearest(name: string): string;
}

function pairsOf(name: string): string[] {
  return Array.from({ length: name.length + 1 }, (_, at) => `${name.charAt(at - 1)}|${name.charAt(at)}`);
}

/** At most this many candidates are looked at for each pair of characters, so that time does not grow with the directory. */
const MOST = 200;

/** Every name, alias and wording of a directory, with a search for the nearest by shared pairs of characters. */
export function nameIndex({ units, groups }: Directory): NameIndex {
  const names = new Set<string>();
  for (const { name, aliases } of units) for (const one of [name, ...aliases]) names.add(one.replace(/\s/g, ''));
  for (const { name, wordings, members } of groups) for (const one of [name, ...wordings, ...members]) names.add(one.replace(/\s/g, ''));
  let byPair: Map<string, string[]> | null = null;
  const pairs = (): Map<string, string[]> => {
    const made = new Map<string, string[]>();
    for (const name of names) {
      for (const pair of pairsOf(name)) {
        const list = made.get(pair);
        if (list === undefined) made.set(pair, [name]);
        else list.push(name);
      }
    }
    return made;
  };
  return {
    has: (name) => names.has(name.replace(/\s/g, '')),
    nearest(name) {
      byPair ??= pairs();
      const shared = new Map<string, number>();
      const own = pairsOf(name);
      for (const pair of own) for (const other of (byPair.get(pair) ?? []).slice(0, MOST)) shared.set(other, (shared.get(other) ?? 0) + 1);
      let [best, score] = ['', 0.5];
      for (const [other, count] of shared) {
        const next = (2 * count) / (own.length + other.length + 1);
        if (next > score) [best, score] = [other, next];
      }
      return best;
    },
  };
}

import type { Role } from '../model.ts';
import { type Duty, readDuties } from './grammar.ts';

export type { Duty } from './grammar.ts';
export type ReadUnits = (words: string, role: Role, first: boolean) => readonly Duty[];

/** Wordings that are kept at a time: more than an archive repeats, and bounded whatever it holds. */
const MOST = 50_000;

/** A reader of unit cells that reads equal wordings once: 200,000 tasks share a few hundred of them. */
export function unitReader(): ReadUnits {
  const known = new Map<string, readonly Duty[]>();
  return (words, role, first) => {
    const key = `${role}${first ? '1' : '0'}${words}`;
    const found = known.get(key) ?? readDuties(words, role, first);
    if (known.size >= MOST) known.clear();
    known.set(key, found);
    return found;
  };
}

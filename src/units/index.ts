import { memo } from '../memo.ts';
import type { Role } from '../model.ts';
import { type Duty, readDuties } from './grammar.ts';

export type { Duty } from './grammar.ts';
export type ReadUnits = (words: string, role: Role, first: boolean, mark?: string) => readonly Duty[];

/** Wordings that are kept: of more, those of documents long past stand in memory for nothing. */
const MOST = 4096;

/** A reader of unit cells that reads equal wordings once: 200,000 tasks share a few hundred of them. */
export function unitReader(): ReadUnits {
  const known = memo<readonly Duty[]>(MOST);
  return (words, role, first, mark = '') =>
    known(`${role}${first ? '1' : '0'}${mark}\t${words}`, () => readDuties(words, role, first, mark));
}

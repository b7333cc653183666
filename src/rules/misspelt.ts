import type { Assignment } from '../model.ts';
import { meantBy } from '../units/misspelt.ts';
import { type Parties, partiesOf } from './parties.ts';
import type { Checked } from './rule.ts';
import { once } from './walk.ts';

export interface Misspelt {
  readonly cell: Parties;
  readonly duty: Assignment;
  readonly meant: string;
}

/** The names of a document that miss a department by one character. With a unit directory that says which names there are. */
export const misspeltOf = once((document: Checked): readonly Misspelt[] => {
  if (document.directory !== null) return [];
  return partiesOf(document).flatMap((cell) =>
    cell.duties.flatMap((duty) => {
      const meant = duty.kind === 'named' ? meantBy(duty.unit) : null;
      return meant === null ? [] : [{ cell, duty, meant }];
    }),
  );
});

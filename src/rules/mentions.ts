import { memo } from '../memo.ts';
import type { Assignment, UnitKind } from '../model.ts';
import { type Body, bodyOf, classOf } from '../units/same.ts';
import type { Checked } from './rule.ts';
import { type Parties, partiesOf } from './parties.ts';

export interface Mention {
  readonly cell: Parties;
  readonly duty: Assignment;
  readonly body: Body;
}

const known = memo<Body>(8192);

/** The body that a party means. Names recur thousands of times and are read once. */
export function bodyOfUnit(unit: string, kind: UnitKind): Body {
  return known(`${kind === 'group' ? '各' : ''} ${unit}`, () => (kind === 'group' ? classOf(unit) : bodyOf(unit)));
}

/** Every mention of a unit or a class of units, in the order of the document. */
export function* mentionsOf(document: Checked): Generator<Mention> {
  for (const cell of partiesOf(document)) {
    for (const duty of cell.duties) {
      if (duty.kind === 'named' || duty.kind === 'group') yield { cell, duty, body: bodyOfUnit(duty.unit, duty.kind) };
    }
  }
}

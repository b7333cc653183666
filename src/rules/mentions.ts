import type { Assignment, UnitKind } from '../model.ts';
import { type Body, bodyOf, classOf } from '../units/same.ts';
import type { Checked } from './rule.ts';
import { type Parties, partiesOf } from './parties.ts';

export interface Mention {
  readonly cell: Parties;
  readonly duty: Assignment;
  readonly body: Body;
}

const cache = new Map<string, Body>();

/** The body that a party means. Names recur thousands of times and are read once. */
export function bodyOfUnit(unit: string, kind: UnitKind): Body {
  const key = `${kind === 'group' ? '各' : ''} ${unit}`;
  const found = cache.get(key) ?? (kind === 'group' ? classOf(unit) : bodyOf(unit));
  if (cache.size > 50_000) cache.clear();
  cache.set(key, found);
  return found;
}

/** Every mention of a unit or a class of units, in the order of the document. */
export function* mentionsOf(document: Checked): Generator<Mention> {
  for (const cell of partiesOf(document)) {
    for (const duty of cell.duties) {
      if (duty.kind === 'named' || duty.kind === 'group') yield { cell, duty, body: bodyOfUnit(duty.unit, duty.kind) };
    }
  }
}

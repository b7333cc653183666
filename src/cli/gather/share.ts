import { count, type Entry, type Roster } from '../../bindings/roster.ts';
import type { UnitKind } from '../../model.ts';
import { ROLE_ORDER } from '../../views/roles.ts';
import { counts } from '../../views/units.ts';

/** What a document says of a unit: its kind, other names of it, tasks that bind it for sure, those it leads, and its bindings by role, in their order. */
export type Met = readonly [
  unit: string,
  kind: UnitKind,
  names: readonly string[],
  tasks: number,
  leads: number,
  bindings: readonly number[],
];

/** Some of the words of a document: of which unit (null: of its tasks), how many bytes, and the number of the mark that stands for the unit's kind. */
export type Stretch = readonly [unit: string | null, bytes: number, mark: number];

/** What a document, or a part of it, adds to a report over all: facts that are few; its words go beside them, in the order of the stretches. */
export interface Share {
  readonly path: string;
  readonly met: readonly Met[];
  readonly unbound: readonly string[];
  readonly stretches: readonly Stretch[];
}

/** What a document says of its units; other names only where a unit is asked for by one. */
export function metIn({ entries }: Roster, named: boolean): Met[] {
  return entries.map((entry: Entry): Met => {
    const { unit, kind, names, bindings } = entry;
    const found = counts(bindings);
    const others = named ? names.filter((name) => name !== unit) : [];
    return [unit, kind, others, count(entry, null), count(entry, 'lead'), ROLE_ORDER.map((role) => found[role])];
  });
}

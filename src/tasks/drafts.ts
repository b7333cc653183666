import type { Assignment, Cover, Extra, Role, Span, Text } from '../model.ts';
import { slice, trim } from '../text.ts';
import type { Columns } from '../table/columns.ts';
import type { Grown } from '../table/joins.ts';
import type { ReadUnits } from '../units/index.ts';
import { isParty } from '../table/headers.ts';
import type { Roles } from '../table/roles.ts';
import type { Units } from './main-cell.ts';
import { type Due, timesOf } from './due.ts';
import { cellNumber, type Family } from './numbers.ts';
import { ownUnits } from './own-units.ts';
import { splitTasks, type Stretch } from './split.ts';
import { type Draft, placed } from './task.ts';
import { unitTimes } from './unit-times.ts';

/** A logical row, its category and units settled. */
export interface RowFacts {
  readonly row: Grown;
  readonly path: readonly string[];
  readonly category: Cover;
  readonly units: Cover;
  readonly bound: Units;
  readonly number: Text;
  readonly task: Text;
  /** Its deadline cells, or the merged ones that the format shows in them. */
  readonly due: Due | null;
  /** Whether one of these is its own. */
  readonly dated: boolean;
  readonly extra: readonly Extra[];
}

export interface Context {
  readonly columns: Columns;
  readonly family: Family | null;
  /** Whether the table numbers its tasks in a column of their own. */
  readonly numberColumn: boolean;
  readonly year: number | null;
  readonly assigned: (bound: Units) => readonly Assignment[];
  /** The parties that a task's own words name; null where its table has columns of units, or where they name none. */
  readonly ownUnits: (text: Text) => Units | null;
}

/** Reads parties from the words of tasks, where no column holds any. */
export function ownReader({ list }: Columns, { party, task }: Roles): Context['ownUnits'] {
  const [at] = task;
  if (party.length > 0 || at === undefined) return () => null;
  return (text) => {
    const cells = ownUnits(text, list[at]?.header ?? '');
    return cells.length === 0 ? null : { cells, columns: cells.map(() => at), cover: 'own' };
  };
}

/** The parties of unit cells, in the columns' order. Rows with one and the same wording share one list. */
export function assigner({ list, firstLeads, mark }: Columns, units: ReadUnits): Context['assigned'] {
  const known = list.map(() => new Map<string, readonly Assignment[]>());
  return ({ cells, columns }) => {
    const shared = cells.length === 1 ? known[columns[0] ?? 0] : undefined;
    const words = cells[0]?.text.value ?? '';
    const before = shared?.get(words);
    if (before !== undefined) return before;
    const found: Assignment[] = [];
    for (const [cell, { column, text }] of cells.entries()) {
      const at = columns[cell] ?? 0;
      const holds = list[at]?.holds ?? 'responsible';
      const role: Role = isParty(holds) ? holds : 'responsible';
      for (const { unit, surface, role: own, kind, manner, action, at: span } of units(text.value, role, firstLeads[at] ?? false, mark))
        found.push({ unit, surface, role: own, kind, manner, action, column, cell, at: span });
    }
    shared?.set(words, found);
    return found;
  };
}

/** A deadline cell that says more than its deadlines (6月底前完成初稿) is kept whole, under its column's name. */
function unsaid(cell: Text | null, due: readonly { readonly at: Span }[], { list }: Columns): Extra[] {
  if (cell === null || (due.length === 1 && due[0]?.at[1] === cell.value.length && due[0].at[0] === 0)) return [];
  let from = 0;
  const rest = [...due, { at: [cell.value.length, cell.value.length] as const }].map(({ at: [start, end] }) => {
    const words = cell.value.slice(from, start);
    from = Math.max(from, end);
    return words;
  });
  const header = list.find(({ holds }) => holds === 'deadline')?.header ?? '';
  return /[\p{L}\p{N}]/u.test(rest.join('')) ? [{ header, text: cell }] : [];
}

/** The tasks of a row: numbers from their column or from the text. `last` is the number before them, `next` the one that the next row begins with. */
export function draftsOf(facts: RowFacts, context: Context, last: number | null, next: number | null): Draft[] {
  const { year } = context;
  const { cells } = facts.bound;
  const sequence = {
    family: context.numberColumn ? null : context.family,
    last,
    next,
  };
  const due = facts.due === null ? [] : timesOf(facts.due, year);
  const stated = facts.due === null ? [] : placed(due, facts.due.text);
  const beside = unitTimes(cells, year);
  const times = beside.length === 0 ? stated : [...stated, ...beside];
  const more = unsaid(facts.due?.text ?? null, due, context.columns);
  const extra = more.length === 0 ? facts.extra : [...more, ...facts.extra];
  const provenance = { lines: facts.row.lines, category: facts.category, units: facts.units, joined: facts.row.joined };
  return stretchesOf(facts, sequence).map((stretch, at): Draft => {
    const { number, ordinal, numberText } = numberOf(facts, stretch, at);
    const text = trim(slice(facts.task, stretch.start, stretch.end));
    const bound = context.ownUnits(text) ?? facts.bound;
    return {
      number,
      ordinal,
      numberText,
      categoryPath: facts.path,
      text,
      unitCells: bound.cells,
      assignments: context.assigned(bound),
      deadlineCell: facts.due?.text ?? null,
      times: bound === facts.bound ? times : [...times, ...unitTimes(bound.cells, year)],
      extra: at === 0 ? extra : [],
      provenance: bound === facts.bound ? provenance : { ...provenance, units: bound.cover },
    };
  });
}

/** A row without task words still binds: its number, units, time or remarks make a task that says nothing. */
function stretchesOf(facts: RowFacts, sequence: Parameters<typeof splitTasks>[1]): Stretch[] {
  const found = splitTasks(facts.task.value, sequence);
  const speaks = facts.units === 'own' || facts.number.value !== '' || facts.dated || facts.extra.length > 0;
  return found.length > 0 || !speaks ? found : [{ lead: null, numberAt: 0, start: 0, end: 0 }];
}

/** The number of a task: the text's own, or its row's for the first task of the row. */
function numberOf({ number, task }: RowFacts, stretch: Stretch, at: number): Pick<Draft, 'number' | 'ordinal' | 'numberText'> {
  if (stretch.lead !== null) {
    const { label, value, length } = stretch.lead;
    return { number: label, ordinal: value, numberText: slice(task, stretch.numberAt, stretch.numberAt + length) };
  }
  if (at > 0 || number.value === '') return { number: null, ordinal: null, numberText: null };
  const read = cellNumber(number.value);
  return { number: read?.label ?? number.value, ordinal: read?.value ?? null, numberText: number };
}

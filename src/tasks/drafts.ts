import type { Assignment, Cover, Extra, Placed, Role, Span, Task, Text, UnitCell } from '../model.ts';
import { rangeOf, slice, trim } from '../text.ts';
import { readDeadlines, readFacts } from '../facts/index.ts';
import type { Columns } from '../table/columns.ts';
import type { Grown } from '../table/joins.ts';
import type { ReadUnits } from '../units/index.ts';
import { TIME } from '../units/bracketed.ts';
import { cellNumber, type Family } from './numbers.ts';
import { splitTasks, type Stretch } from './split.ts';

export type Draft = Omit<Task, 'id'>;

/** A logical row, its category and units settled. */
export interface RowFacts {
  readonly row: Grown;
  readonly path: readonly string[];
  readonly category: Cover;
  readonly units: Cover;
  readonly unitCells: readonly UnitCell[];
  /** The column of each unit cell, counted from 0. */
  readonly unitColumns: readonly number[];
  readonly number: Text;
  readonly task: Text;
  readonly deadline: Text | null;
  readonly extra: readonly Extra[];
}

export interface Context {
  readonly family: Family | null;
  readonly next: number | null;
  readonly numbering: { last: number | null };
  readonly year: number | null;
}

function placed<F extends { readonly at: Span }>(facts: readonly F[], text: Text): Placed<F>[] {
  return facts.map(({ at, ...fact }) => ({ ...fact, range: rangeOf(text, ...at) }));
}

/** The parties of a row's unit cells, in the columns' order. */
function assignmentsOf(facts: RowFacts, columns: Columns, units: ReadUnits): Assignment[] {
  return facts.unitCells.flatMap(({ column, text }, cell) => {
    const at = facts.unitColumns[cell] ?? 0;
    const role = (columns.list[at]?.holds ?? 'responsible') as Role;
    // Written out: a spread of each of a million assignments costs a sixth of the whole run.
    return units(text.value, role, columns.firstLeads[at] ?? false).map((duty) => ({
      unit: duty.unit,
      surface: duty.surface,
      role: duty.role,
      kind: duty.kind,
      manner: duty.manner,
      action: duty.action,
      column,
      cell,
      at: duty.at,
    }));
  });
}

/** Times that stand in brackets in a unit cell: 县教育局（6月底前）. */
function bracketTimes(cells: readonly UnitCell[], year: number | null): Draft['deadlines'][number][] {
  return cells.flatMap(({ text }) =>
    [...text.value.matchAll(/[（(]([^（）()]{2,40})[）)]/g)].flatMap((match) => {
      const inside = match[1] ?? '';
      if (!TIME.test(inside)) return [];
      return placed(
        readDeadlines(inside, year, false).map((fact) => ({ ...fact, at: shift(fact.at, match.index + 1) })),
        text,
      );
    }),
  );
}

function shift([start, end]: Span, by: number): Span {
  return [start + by, end + by];
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

/** The tasks of a row: numbers from their column or from the text, facts from the words. A row without task words makes none. */
export function draftsOf(facts: RowFacts, columns: Columns, context: Context, units: ReadUnits): Draft[] {
  const assignments = assignmentsOf(facts, columns, units);
  const column = columns.list.some(({ holds }) => holds === 'number');
  const sequence = {
    family: column ? null : context.family,
    last: facts.category === 'own' && opensWithOne(facts) ? null : context.numbering.last,
    next: context.next,
  };
  const due = facts.deadline === null ? [] : readDeadlines(facts.deadline.value, context.year, true);
  const times = [...(facts.deadline === null ? [] : placed(due, facts.deadline)), ...bracketTimes(facts.unitCells, context.year)];
  const extra = [...unsaid(facts.deadline, due, columns), ...facts.extra];
  return stretchesOf(facts, sequence).map((stretch, at) => {
    const text = trim(slice(facts.task, stretch.start, stretch.end));
    const read = readFacts(text.value, context.year);
    context.numbering.last = stretch.lead?.value ?? context.numbering.last;
    const { number, ordinal, numberText } = numberOf(facts, stretch, at);
    return {
      number,
      ordinal,
      numberText,
      categoryPath: facts.path,
      text,
      unitCells: facts.unitCells,
      assignments,
      deadlineCell: facts.deadline,
      deadlines: [...placed(read.deadlines, text), ...times],
      frequencies: placed(read.frequencies, text),
      quantities: placed(read.quantities, text),
      citations: placed(read.citations, text),
      extra: at === 0 ? extra : [],
      provenance: { lines: facts.row.lines, category: facts.category, units: facts.units, joined: facts.row.joined },
    };
  });
}

/** A row without task words still binds: its number, units, time or remarks make a task that says nothing. */
function stretchesOf(facts: RowFacts, sequence: Parameters<typeof splitTasks>[1]): Stretch[] {
  const found = splitTasks(facts.task.value, sequence);
  const speaks = facts.units === 'own' || facts.number.value !== '' || facts.deadline !== null || facts.extra.length > 0;
  return found.length > 0 || !speaks ? found : [{ lead: null, numberAt: 0, start: 0, end: 0 }];
}

function opensWithOne({ task }: RowFacts): boolean {
  return /^[（(]?[1１一①]/.test(task.value);
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

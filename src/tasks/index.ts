import type { Assignment, Category, Column, Cover, LeadRule, Plan, Row, Skipped, Source, Task, Text } from '../model.ts';
import { concat, EMPTY } from '../text.ts';
import { lines } from '../fragment/index.ts';
import { isParty } from '../table/headers.ts';
import type { Columns } from '../table/columns.ts';
import type { Entry } from '../table/body.ts';
import type { Evidence, Grown } from '../table/joins.ts';
import { entered, type Levels, opened, pathOf } from '../table/sections.ts';
import type { ReadUnits } from '../units/index.ts';
import { draftsOf, type Draft, type RowFacts } from './drafts.ts';
import { taskIds } from './ids.ts';
import { type Units, withMainCell } from './main-cell.ts';

export interface Settled {
  readonly source: Source;
  readonly table: number;
  readonly title: string | null;
  readonly year: number | null;
  readonly leadRule: LeadRule;
  readonly columns: Columns;
  readonly entries: readonly Entry[];
  readonly evidence: Evidence;
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
}

/** Cells of a row by what their column holds, the columns' order kept. */
function having(row: Grown, columns: readonly Column[], test: (column: Column) => boolean): { column: Column; at: number; text: Text }[] {
  return row.cells.flatMap((text, at) => {
    const column = columns[at] ?? { header: `#${String(at + 1)}`, holds: 'other', text: null };
    return text.value !== '' && test(column) ? [{ column, at, text }] : [];
  });
}

const NOBODY: Units = { cells: [], columns: [], cover: 'none' };

/** A category under its path: made where it is met first, its naming cells gathered. */
class Shelf {
  readonly #found = new Map<string, { path: readonly string[]; texts: Text[]; tasks: string[] }>();
  open(path: readonly string[], texts: readonly Text[]): { tasks: string[] } | null {
    if (path.length === 0) return null;
    const key = path.join('\u0000');
    const shelf = this.#found.get(key) ?? { path, texts: [], tasks: [] };
    shelf.texts.push(...texts);
    this.#found.set(key, shelf);
    return shelf;
  }
  all(): Category[] {
    return [...this.#found.values()];
  }
}

/** The plan of a settled table: categories filled, empty unit cells told apart, tasks numbered and read. */
export function planOf(settled: Settled, units: ReadUnits): Plan {
  const { source, table, title, year, leadRule, columns, entries, rows, skipped } = settled;
  const shelf = new Shelf();
  const drafts: { draft: Draft; shelf: { tasks: string[] } | null }[] = [];
  const outer = columns.list.map((column, at) => ({ column, at })).filter(({ column }) => column.holds === 'category');
  let levels: Levels = { sections: [], columns: outer.map(() => null) };
  let above: Units = NOBODY;
  const waiting: Text[] = [];
  const numbering = { last: null as number | null };
  const nexts = nextNumbers(settled);
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'section') {
      levels = { sections: opened(levels.sections, entry.texts), columns: outer.map(() => null) };
      above = NOBODY;
      shelf.open(pathOf(levels), entry.texts);
      continue;
    }
    const own = outer.map(({ at }) => filled(entry.row.cells[at]));
    const named = own.some((text) => text !== null);
    levels = entered(levels, own);
    const path = pathOf(levels);
    const cover: Cover = named
      ? 'own'
      : spanned(
            entry.row,
            outer.map(({ at }) => at),
          )
        ? 'span'
        : path.length > 0
          ? 'above'
          : 'none';
    if (named) above = NOBODY;
    const mine = withMainCell(partiesOf(entry.row, columns.list), above, columns.list);
    const bound = mine.cells.length > 0 ? mine : above;
    const facts: RowFacts = {
      row: entry.row,
      path,
      category: cover,
      units: mine.cells.length > 0 ? mine.cover : bound.cells.length > 0 ? 'above' : 'none',
      unitCells: bound.cells,
      unitColumns: bound.columns,
      number: lines(having(entry.row, columns.list, ({ holds }) => holds === 'number').map(({ text }) => text)),
      task: concat(having(entry.row, columns.list, ({ holds }) => holds === 'task').map(({ text }) => text)),
      deadline: filled(lines(having(entry.row, columns.list, ({ holds }) => holds === 'deadline').map(({ text }) => text))),
      extra: having(entry.row, columns.list, ({ holds }) => holds === 'other').map(({ at, text }) => ({
        header: nameOf(columns.list, at),
        text,
      })),
    };
    const place = shelf.open(path, [...waiting.splice(0), ...own.filter((text) => text !== null)]);
    const made = draftsOf(facts, columns, { family: settled.evidence.family, next: nexts[index] ?? null, numbering, year }, units);
    drafts.push(...made.map((draft) => ({ draft, shelf: place })));
    if (made.length > 0) above = bound;
  }
  const ids = taskIds(
    drafts.map(({ draft }) => ({
      text: draft.text.value,
      context: [...draft.categoryPath, ...draft.unitCells.map(({ text }) => text.value)].join('\n'),
    })),
  );
  const tasks = drafts.map(({ draft, shelf: place }, at): Task => {
    const id = ids[at] ?? '';
    place?.tasks.push(id);
    return {
      id,
      number: draft.number,
      ordinal: draft.ordinal,
      numberText: draft.numberText,
      categoryPath: draft.categoryPath,
      text: draft.text,
      unitCells: draft.unitCells,
      assignments: led(draft.assignments, leadRule),
      deadlineCell: draft.deadlineCell,
      deadlines: draft.deadlines,
      frequencies: draft.frequencies,
      quantities: draft.quantities,
      citations: draft.citations,
      extra: draft.extra,
      provenance: draft.provenance,
    };
  });
  return { source, table, title, year, leadRule, columns: columns.list, categories: shelf.all(), tasks, rows, skipped };
}

/** The name of a column that holds nothing known: its place where it has none, or has that of one before it. */
function nameOf(columns: readonly Column[], at: number): string {
  const header = columns[at]?.header ?? '';
  const again = columns.findIndex((column) => column.header === header && column.holds === 'other') < at;
  return header === '' ? `#${String(at + 1)}` : again ? `${header} #${String(at + 1)}` : header;
}

/** Whether a merge that the format states covers one of these cells of a row. */
function spanned({ cells }: Grown, columns: readonly number[]): boolean {
  return columns.some((at) => (cells[at]?.covered?.value ?? '') !== '');
}

/** The unit cells of a row: its own, and those that a merge of the format shows in it. */
function partiesOf({ cells }: Grown, columns: readonly Column[]): Units {
  const found = cells.flatMap((text, at) => {
    const column = columns[at];
    const shown = text.value === '' ? text.covered : text;
    return column !== undefined && isParty(column.holds) && shown !== undefined && shown.value !== ''
      ? [{ column, at, text: shown, own: shown === text }]
      : [];
  });
  return {
    cells: found.map(({ column, text }) => ({ column: column.header, text })),
    columns: found.map(({ at }) => at),
    cover: found.some(({ own }) => own) ? 'own' : 'span',
  };
}

/** Under 无牵头单位的，责任单位即为牵头单位 the responsible units of a task without a lead lead it. */
function led(assignments: readonly Assignment[], rule: LeadRule): readonly Assignment[] {
  if (rule !== 'all-if-none' || assignments.some(({ role }) => role === 'lead')) return assignments;
  return assignments.map((one) => (one.role === 'responsible' && one.kind === 'named' ? { ...one, role: 'lead' } : one));
}

function filled(text: Text | undefined): Text | null {
  return text === undefined || text.value === '' ? null : text;
}

/** For each entry the number that the next row's text begins with: it settles how far a cell's numbers are tasks. */
function nextNumbers({ entries, evidence, columns }: Settled): (number | null)[] {
  const task = columns.list.findIndex(({ holds }) => holds === 'task');
  const found: (number | null)[] = [];
  let next: number | null = null;
  for (const entry of [...entries].reverse()) {
    found.push(next);
    if (entry.kind === 'section') next = null;
    else next = evidence.family === null ? null : openingOf(entry.row.cells[task] ?? EMPTY, evidence);
  }
  return found.reverse();
}

function openingOf(text: Text, { family }: Evidence): number | null {
  return family === null ? null : (leadOf(text.value, family) ?? null);
}
import { leadingNumber, type Family } from './numbers.ts';
function leadOf(words: string, family: Family): number | null {
  return leadingNumber(words, null, family)?.value ?? null;
}

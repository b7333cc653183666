import { append } from '../lists.ts';
import { watch } from '../memory.ts';
import type { Assignment, Column, Extra, LeadRule, Plan, Row, Skipped, Source, Task, Text } from '../model.ts';
import { concat, EMPTY } from '../text.ts';
import { lines } from '../fragment/index.ts';
import type { Columns } from '../table/columns.ts';
import type { Entry } from '../table/body.ts';
import type { Evidence, Grown } from '../table/joins.ts';
import { anyFilled, type Roles, textsOf } from '../table/roles.ts';
import { entered, type Levels, opened, pathOf } from '../table/sections.ts';
import type { ReadUnits } from '../units/index.ts';
import { boundBy } from './bound.ts';
import { assigner, draftsOf, ownReader } from './drafts.ts';
import { dueReader } from './due.ts';
import { type Units, withMainCell } from './main-cell.ts';
import { leadingNumber } from './numbers.ts';
import { type Draft, Ids, ReadCategory, ReadTask } from './task.ts';

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

const NOBODY: Units = { cells: [], columns: [], cover: 'none' };

/** Categories under their paths: each is made where it is met first, its naming cells gathered. */
class Shelf {
  readonly #found = new Map<string, ReadCategory>();
  at(path: readonly string[]): ReadCategory | null {
    if (path.length === 0) return null;
    const key = path.join('\u0000');
    const known = this.#found.get(key) ?? new ReadCategory(path);
    this.#found.set(key, known);
    return known;
  }
  all(ids: Ids): ReadCategory[] {
    const list = [...this.#found.values()];
    for (const category of list) category.settle(ids);
    return list;
  }
}

/** The plan of a settled table: categories filled, empty unit cells told apart, tasks numbered. */
export function planOf(settled: Settled, units: ReadUnits): Plan {
  const { source, table, title, year, leadRule, columns, entries, evidence, rows, skipped } = settled;
  const { roles } = evidence;
  const shelf = new Shelf();
  const drafts: Draft[] = [];
  const context = {
    columns,
    family: evidence.family,
    numberColumn: roles.number.length > 0,
    year,
    assigned: assigner(columns, units),
    ownUnits: ownReader(columns, roles),
  };
  const dueIn = dueReader(columns.list, roles.deadline);
  const outside: Levels = { sections: [], columns: roles.category.map(() => null) };
  let levels = outside;
  let path: readonly string[] = [];
  let shelved = shelf.at(path);
  let above = NOBODY;
  let before = NOBODY;
  let last: number | null = null;
  const nexts = nextNumbers(settled);
  const step = watch(source.path);
  for (const [index, entry] of entries.entries()) {
    if (entry.kind === 'section') {
      levels = { sections: opened(levels.sections, entry.texts), columns: outside.columns };
      path = pathOf(levels);
      shelved = shelf.at(path);
      if (shelved !== null) append(shelved.texts, entry.texts);
      above = NOBODY;
      continue;
    }
    const { row } = entry;
    const own = textsOf(row.cells, roles.category);
    if (own.length > 0) {
      levels = entered(
        levels,
        roles.category.map((at) => filled(row.cells[at])),
      );
      path = pathOf(levels);
      shelved = shelf.at(path);
      if (shelved !== null) append(shelved.texts, own);
      above = NOBODY;
    }
    const mine = withMainCell(boundBy(row, columns.list, roles, before), above, columns.list);
    const bound = mine.cells.length > 0 ? mine : above;
    const made = draftsOf(
      {
        row,
        path,
        category: own.length > 0 ? 'own' : spanned(row, roles.category) ? 'span' : path.length > 0 ? 'above' : 'none',
        units: mine.cells.length > 0 ? mine.cover : bound.cells.length > 0 ? 'above' : 'none',
        bound,
        number: lines(textsOf(row.cells, roles.number)),
        task: concat(textsOf(row.cells, roles.task)),
        due: dueIn(row),
        dated: anyFilled(row.cells, roles.deadline),
        extra: extraOf(row, columns.list),
      },
      context,
      last,
      nexts[index] ?? null,
    );
    for (const draft of made) {
      step(1 + draft.assignments.length);
      last = numberedBy(draft, roles) ?? last;
      shelved?.members.push(drafts.length);
      drafts.push(draft);
    }
    if (made.length > 0) above = before = bound;
  }
  const ids = new Ids(drafts);
  const tasks = drafts.map((draft, nth): Task => new ReadTask(draft, led(draft.assignments, leadRule), year, ids, nth));
  return { source, table, title, year, leadRule, columns: columns.list, categories: shelf.all(ids), tasks, rows, skipped };
}

/** The number that a text begins with goes on with the one before; a number column's does not. */
function numberedBy(draft: Draft, roles: Roles): number | null {
  return roles.number.length > 0 ? null : draft.ordinal;
}

/** Cells of columns that hold nothing else, and cells beyond the columns. */
function extraOf({ cells }: Grown, columns: readonly Column[]): Extra[] {
  const found: Extra[] = [];
  for (const [at, text] of cells.entries()) {
    const column = columns[at];
    if (text.value === '' || (column !== undefined && column.holds !== 'other')) continue;
    found.push({ header: nameOf(columns, at), text });
  }
  return found;
}

/** What a column of remarks is called; the second of a name, and one without a name, by its place too. */
function nameOf(columns: readonly Column[], at: number): string {
  const header = columns[at]?.header ?? '';
  const again = columns.findIndex((column) => column.header === header && column.holds === 'other') < at;
  return header === '' ? `#${String(at + 1)}` : again ? `${header} #${String(at + 1)}` : header;
}

/** Whether a merge that the format states covers one of these cells of a row. */
function spanned({ cells }: Grown, columns: readonly number[]): boolean {
  return columns.some((at) => (cells[at]?.covered?.value ?? '') !== '');
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
function nextNumbers({ entries, evidence: { family, roles } }: Settled): (number | null)[] {
  const found: (number | null)[] = [];
  let next: number | null = null;
  for (let at = entries.length - 1; at >= 0; at -= 1) {
    const entry = entries[at];
    found[at] = next;
    if (family === null || entry === undefined || entry.kind === 'section') next = null;
    else next = leadingNumber((entry.row.cells[roles.task[0] ?? -1] ?? EMPTY).value, null, family)?.value ?? null;
  }
  return found;
}

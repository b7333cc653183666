import type { Column, Text } from '../model.ts';
import { cellNumber, type Family, leadingNumber } from '../tasks/numbers.ts';
import { familyOf } from '../tasks/split.ts';
import { aligned } from './align.ts';
import { isParty } from './headers.ts';
import { begun, cellsOf, continues, ended, type Evidence, grow, type Growing, type Grown, grown } from './joins.ts';
import { type Line, sectionRank } from './lines.ts';
import type { Part, RowKind } from './part.ts';

/** A table's body in order: section rows and rows of tasks. */
export type Entry =
  | { readonly kind: 'section'; readonly texts: readonly Text[]; readonly line: number }
  | { readonly kind: 'row'; readonly row: Grown };

function holdsAt(columns: readonly Column[], at: number): Column['holds'] {
  return columns[at]?.holds ?? 'other';
}

/** A whole-width row: one cell of words (or the same words in each), styled like a section or standing where no task stands. */
function isSection(line: Line, columns: readonly Column[], evidence: Evidence): boolean {
  const words = line.cells[line.first]?.value ?? '';
  const same = line.filled > 1 && line.cells.every(({ value }) => value === '' || value === words) && line.filled === line.cells.length;
  if (line.filled !== 1 && !same) return false;
  const holds = holdsAt(columns, line.first);
  const rank = sectionRank(words);
  const family: Family | null = evidence.family;
  const numbered = family !== null && leadingNumber(words, null, family) !== null;
  if (holds === 'category')
    return rank !== null && !columns.some((column, at) => column.holds === 'category' && at === line.first && numbered);
  if (holds === 'number') return cellNumber(words) === null;
  if (numbered && !ended(words) && rank !== null && words.length <= 24 && line.first === 0) return evidence.numbered && holds !== 'task';
  if (numbered) return false;
  if (rank !== null && !ended(words)) return true;
  return (line.first === 0 || same) && holds === 'task' && words.length <= 40 && !/[。；，：]$/.test(words);
}

const BREAKS: readonly (RowKind | undefined)[] = ['blank', 'page', 'header', 'rule'];

/**
 * Rows that show how whole rows of this table look: not what may be the rest of a cut one (first after a page break, without
 * category or number). Where a break comes next the row may itself be cut: it says nothing of how texts end.
 */
function samples(rows: readonly { readonly kind: RowKind; readonly cells: readonly Text[] }[], columns: readonly Column[]): Sample[] {
  return rows.flatMap(({ kind, cells }, at) => {
    if (kind !== 'body') return [];
    const rest = cellsOf(cells, columns, ({ holds }) => holds === 'category' || holds === 'number').length === 0;
    const task = cellsOf(cells, columns, ({ holds }) => holds === 'task')[0]?.value ?? '';
    if (BREAKS.includes(rows[at - 1]?.kind) && rest && leadingNumber(task, null, null) === null) return [];
    return [{ cells, cut: BREAKS.includes(rows[at + 1]?.kind) }];
  });
}

interface Sample {
  readonly cells: readonly Text[];
  readonly cut: boolean;
}

/** What the rows of a table say of it as a whole, before any is joined. */
export function evidenceOf(rows: readonly Sample[], columns: readonly Column[]): Evidence {
  const task = columns.findIndex(({ holds }) => holds === 'task');
  const column = columns.findIndex(({ holds }) => holds === 'number');
  const words = ({ cells }: Sample): string => cells[task]?.value ?? '';
  const full = rows.filter((row) => words(row) !== '' && row.cells.filter(({ value }) => value !== '').length > 1);
  const family = column >= 0 ? null : familyOf(full.map(words));
  const numbers = full.filter((row) =>
    column >= 0 ? (row.cells[column]?.value ?? '') !== '' : family !== null && leadingNumber(words(row), null, family) !== null,
  );
  const whole = full.filter(({ cut }) => !cut);
  return {
    columns,
    family,
    numbered: full.length > 0 && numbers.length * 3 >= full.length * 2,
    sentences: whole.length > 0 && whole.filter((row) => ended(words(row))).length * 3 >= whole.length * 2,
  };
}

/** The rows of a part with cuts joined (where `joins` allows it), and its sections, in order. */
export function entriesOf(part: Part, columns: readonly Column[], joins: boolean): { entries: Entry[]; evidence: Evidence } {
  const body = part.body.map(({ kind, line }) => ({ kind, line, cells: kind === 'body' ? aligned(line.cells, columns) : line.cells }));
  const evidence = evidenceOf(samples(body, columns), columns);
  const entries: (Extract<Entry, { kind: 'section' }> | { readonly kind: 'row'; readonly row: Growing })[] = [];
  let broken = false;
  for (const { kind, line, cells } of body) {
    broken ||= line.feed === true;
    if (kind !== 'body' && kind !== 'section') {
      broken ||= kind !== 'note';
      continue;
    }
    const last = entries.at(-1);
    const before = last?.kind === 'row' ? last.row : null;
    const number = line.row.line;
    const styled = sectionRank(cells[line.first]?.value ?? '') !== null;
    if (broken && joins && before !== null && !styled && continues(before, cells, evidence)) {
      grow(before, cells, number, true, columns);
    } else if (kind === 'section' || isSection(line, columns, evidence)) {
      entries.push({ kind: 'section', texts: line.cells.filter(({ value }) => value !== ''), line: number });
    } else if (before !== null && !standsAlone(cells, columns)) {
      grow(before, cells, number, false, columns);
      // A cell alone that goes on with nothing is no shifted row: 做好财政公开。 may name a category.
    } else entries.push({ kind: 'row', row: begun(line.filled === 1 ? line.cells : cells, number, columns) });
    broken = false;
  }
  return { entries: entries.map((entry) => (entry.kind === 'row' ? { kind: 'row', row: grown(entry.row) } : entry)), evidence };
}

/** A row with a task, a category or a number is its own; one with only units, times or remarks belongs to the row above. */
function standsAlone(cells: readonly Text[], columns: readonly Column[]): boolean {
  return cellsOf(cells, columns, ({ holds }) => !isParty(holds) && holds !== 'deadline' && holds !== 'other').length > 0;
}

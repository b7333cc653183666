import type { Column, Text } from '../model.ts';
import { cellNumber, type Family, type Lead, leadingNumber, openingNumber } from '../tasks/numbers.ts';
import { familyOf } from '../tasks/split.ts';
import { aligned } from './align.ts';
import { begun, closesBracket, continues, ended, type Evidence, grow, type Growing, type Grown, grown } from './joins.ts';
import { type Line, sectionRank } from './lines.ts';
import type { BodyRow, Part, RowKind } from './part.ts';
import { anyFilled, firstWords, type Roles, rolesOf } from './roles.ts';

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
  const same = line.filled > 1 && line.filled === line.cells.length && line.cells.every(({ value }) => value === words);
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

function breaks(kind: RowKind | undefined): boolean {
  return kind === 'blank' || kind === 'page' || kind === 'header' || kind === 'rule';
}

/**
 * Rows that show how whole rows of this table look: not what may be the rest of a cut one (first after a page break, without
 * category or number). Where a break comes next the row may itself be cut: it says nothing of how texts end.
 */
function samples(rows: readonly (BodyRow & { readonly cells: readonly Text[] })[], roles: Roles): Sample[] {
  const found: Sample[] = [];
  for (const [at, { kind, line, cells }] of rows.entries()) {
    if (kind !== 'body') continue;
    const after = line.feed === true || breaks(rows[at - 1]?.kind);
    const rest = after && !anyFilled(cells, roles.category) && !anyFilled(cells, roles.number);
    if (rest && leadingNumber(firstWords(cells, roles.task), null, null) === null) continue;
    const next = rows[at + 1];
    found.push({ cells, cut: next?.line.feed === true || breaks(next?.kind) });
  }
  return found;
}

interface Sample {
  readonly cells: readonly Text[];
  readonly cut: boolean;
}

/** What the rows of a table say of it as a whole, before any is joined. */
function evidenceOf(rows: readonly Sample[], roles: Roles): Evidence {
  const task = roles.task[0] ?? -1;
  const column = roles.number[0] ?? -1;
  const words = ({ cells }: Sample): string => cells[task]?.value ?? '';
  const full = rows.filter((row) => words(row) !== '' && row.cells.some(({ value }, at) => value !== '' && at !== task));
  const family = column >= 0 ? null : familyOf(full.map(words));
  let last: number | null = null;
  const numbers = full.filter((row) => {
    if (column >= 0) return (row.cells[column]?.value ?? '') !== '';
    const lead: Lead | null = family === null ? null : openingNumber(words(row), last, family);
    last = lead?.value ?? last;
    return lead !== null;
  });
  const whole = full.filter(({ cut }) => !cut);
  return {
    roles,
    family,
    numbered: full.length > 0 && numbers.length * 3 >= full.length * 2,
    sentences: whole.length > 0 && whole.filter((row) => ended(words(row))).length * 3 >= whole.length * 2,
  };
}

/** The rows of a part with cuts joined (where `joins` allows it), and its sections, in order. */
export function entriesOf(part: Part, columns: readonly Column[], joins: boolean): { entries: Entry[]; evidence: Evidence } {
  const roles = rolesOf(columns);
  const body = part.body.map(({ kind, line }) => ({ kind, line, cells: kind === 'body' ? aligned(line.cells, columns) : line.cells }));
  const evidence = evidenceOf(samples(body, roles), roles);
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
    const cut =
      joins && before !== null && (broken || closesBracket(before, cells, roles)) && sectionRank(cells[line.first]?.value ?? '') === null;
    if (cut && continues(before, cells, evidence)) {
      grow(before, cells, number, true, roles);
    } else if (kind === 'section' || isSection(line, columns, evidence)) {
      entries.push({ kind: 'section', texts: line.cells.filter(({ value }) => value !== ''), line: number });
    } else if (before !== null && !standsAlone(cells, roles)) {
      grow(before, cells, number, false, roles);
      // A cell alone that goes on with nothing is no shifted row: 做好财政公开。 may name a category.
    } else entries.push({ kind: 'row', row: begun(line.filled === 1 ? line.cells : cells, number, roles) });
    broken = false;
  }
  return { entries: entries.map((entry) => (entry.kind === 'row' ? { kind: 'row', row: grown(entry.row) } : entry)), evidence };
}

/** A row with a task, a category or a number is its own; one with only units, times or remarks belongs to the row above. */
function standsAlone(cells: readonly Text[], { task, category, number }: Roles): boolean {
  return anyFilled(cells, task) || anyFilled(cells, category) || anyFilled(cells, number);
}

import type { Column, Text } from '../model.ts';
import { concat } from '../text.ts';
import { lines } from '../fragment/index.ts';
import { type Family, leadingNumber } from '../tasks/numbers.ts';

/** A row of the table after its cuts are mended: cells by column, and the physical lines that they came from. */
export interface Grown {
  readonly cells: readonly Text[];
  readonly lines: readonly number[];
  readonly joined: boolean;
}

/** What tells a cut row from a row of its own: how this table numbers its tasks, and whether its texts end like sentences. */
export interface Evidence {
  readonly columns: readonly Column[];
  readonly family: Family | null;
  /** Nearly every row has a number, so one without is no row of its own. */
  readonly numbered: boolean;
  /** Most texts end in 。！？, so one that does not is unfinished. */
  readonly sentences: boolean;
}

export function cellsOf(cells: readonly Text[], columns: readonly Column[], holds: (column: Column) => boolean): Text[] {
  return cells.filter((text, at) => text.value !== '' && columns[at] !== undefined && holds(columns[at]));
}

/** Ends in 。！？ or a closing mark after one. */
export function ended(words: string): boolean {
  return /[。！？!?][”’」』）)》]*\s*$/.test(words);
}

function taskOf(cells: readonly Text[], columns: readonly Column[]): string {
  return cellsOf(cells, columns, ({ holds }) => holds === 'task')[0]?.value ?? '';
}

function hasNumber(cells: readonly Text[], { columns, family }: Evidence): boolean {
  if (cellsOf(cells, columns, ({ holds }) => holds === 'number').length > 0) return true;
  return family !== null && leadingNumber(taskOf(cells, columns), null, family) !== null;
}

/**
 * Whether the first row after a page break goes on with the row before it: no category, no number, and a text before it that has
 * not ended. Without that positive evidence (a table that numbers nothing and ends nothing with 。) rows stay apart.
 */
export function continues(before: Growing, cells: readonly Text[], evidence: Evidence): boolean {
  const { columns } = evidence;
  const task = taskOf(cells, columns);
  const last = before.task;
  if (cellsOf(cells, columns, ({ holds }) => holds === 'category').length > 0 || hasNumber(cells, evidence)) return false;
  if (task === '') return cellsOf(cells, columns, () => true).length > 0;
  return last !== '' && !ended(last) && (evidence.numbered || evidence.sentences);
}

/** A row that may still grow: its parts stay apart until it is whole, so that a row cut on a thousand pages is not copied a thousand times. */
export interface Growing {
  readonly parts: { readonly cells: readonly Text[]; readonly cut: boolean }[];
  readonly lines: number[];
  /** The words that its task ends with so far. */
  task: string;
}

export function begun(cells: readonly Text[], line: number, columns: readonly Column[]): Growing {
  return { parts: [{ cells, cut: false }], lines: [line], task: taskOf(cells, columns) };
}

/** Adds the rest of a cut row (`cut`), or a row that only adds lines to the cells of the one above. */
export function grow(row: Growing, cells: readonly Text[], line: number, cut: boolean, columns: readonly Column[]): void {
  row.parts.push({ cells, cut });
  row.lines.push(line);
  row.task = taskOf(cells, columns) || row.task;
}

/** A column's cell: the halves of a cut with nothing between and a seam where the page broke, all else as lines. */
function cellOf(parts: Growing['parts'], at: number): Text {
  const runs: Text[][] = [];
  for (const { cells, cut } of parts) {
    const text = cells[at];
    if (text === undefined || text.value === '') continue;
    const run = runs.at(-1);
    if (cut && run !== undefined) run.push(text);
    else runs.push([text]);
  }
  const shown = parts.find(({ cells }) => cells[at]?.covered !== undefined)?.cells[at];
  return runs.length === 0 && shown !== undefined ? shown : lines(runs.map((run) => concat(run, true)));
}

/** The row whole. */
export function grown({ parts, lines: list }: Growing): Grown {
  const [only] = parts;
  const width = parts.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const cells = parts.length === 1 && only !== undefined ? only.cells : Array.from({ length: width }, (_, at) => cellOf(parts, at));
  return { cells, lines: list, joined: parts.some(({ cut }) => cut) };
}

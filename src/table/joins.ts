import type { Column, Text } from '../model.ts';
import { concat } from '../text.ts';
import { lines } from '../fragment/index.ts';
import { cellNumber, type Family, leadingNumber } from '../tasks/numbers.ts';
import { isParty } from './headers.ts';

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
  return /[。！？!?][”’」』）)》]*\s*$/.test(words.slice(-8));
}

function taskOf(cells: readonly Text[], columns: readonly Column[]): string {
  return cellsOf(cells, columns, ({ holds }) => holds === 'task')[0]?.value ?? '';
}

function hasNumber(cells: readonly Text[], { columns, family }: Evidence): boolean {
  if (cellsOf(cells, columns, ({ holds }) => holds === 'number').some(({ value }) => cellNumber(value) !== null || value !== ''))
    return true;
  return family !== null && leadingNumber(taskOf(cells, columns), null, family) !== null;
}

/**
 * Whether the first row after a page break goes on with the row before it: no category, no number, and a text before it that has
 * not ended. Without that positive evidence (a table that numbers nothing and ends nothing with 。) rows stay apart.
 */
export function continues(before: Grown, cells: readonly Text[], evidence: Evidence): boolean {
  const { columns } = evidence;
  const task = taskOf(cells, columns);
  const last = taskOf(before.cells, columns);
  if (cellsOf(cells, columns, ({ holds }) => holds === 'category').length > 0 || hasNumber(cells, evidence)) return false;
  if (task === '') return cellsOf(cells, columns, ({ holds }) => isParty(holds)).length > 0;
  return last !== '' && !ended(last) && (evidence.numbered || evidence.sentences);
}

/** Two halves of a cut row: cell by cell, nothing between, a seam where the page broke. */
export function join(before: Grown, cells: readonly Text[], line: number): Grown {
  const width = Math.max(before.cells.length, cells.length);
  const joined = Array.from({ length: width }, (_, at) =>
    concat(
      [before.cells[at], cells[at]].filter((text) => text !== undefined),
      true,
    ),
  );
  return { cells: joined, lines: [...before.lines, line], joined: true };
}

/** A row without a task (a merged task cell beside several unit rows) adds its cells as lines of the row above. */
export function attach(before: Grown, cells: readonly Text[], line: number): Grown {
  const width = Math.max(before.cells.length, cells.length);
  const grown = Array.from({ length: width }, (_, at) =>
    lines([before.cells[at], cells[at]].filter((text) => text !== undefined && text.value !== '').filter((text) => text !== undefined)),
  );
  return { cells: grown, lines: [...before.lines, line], joined: before.joined };
}

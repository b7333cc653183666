import type { Text } from '../model.ts';
import { cellNumber } from '../tasks/numbers.ts';

/** How much a column's cells say, for what its name leaves open. */
export interface Weight {
  readonly filled: number;
  readonly length: number;
  readonly numeric: number;
}

/** The rows that have lost nothing to a merged cell above: those with the most cells filled. They show how long a column's words are. */
function fullest(rows: readonly (readonly Text[])[]): readonly (readonly Text[])[] {
  const filled = rows.map((row) => row.reduce((sum, { value }) => (value === '' ? sum : sum + 1), 0));
  const most = filled.reduce((best, count) => Math.max(best, count), 0);
  return rows.filter((_, at) => filled[at] === most);
}

/** The words of a column's cells that hold some. */
export function wordsAt(rows: readonly (readonly Text[])[], at: number): string[] {
  return rows.map((row) => row[at]?.value ?? '').filter((value) => value !== '');
}

function weigh(rows: readonly (readonly Text[])[], full: readonly (readonly Text[])[], at: number): Weight {
  const cells = wordsAt(rows, at);
  const long = wordsAt(full, at);
  const total = long.reduce((sum, value) => sum + value.length, 0);
  const numeric = cells.filter((value) => cellNumber(value) !== null).length;
  return {
    filled: cells.length,
    length: long.length === 0 ? 0 : total / long.length,
    numeric: cells.length === 0 ? 0 : numeric / cells.length,
  };
}

/** What the cells of each of so many columns say. */
export function weightsOf(columns: number, rows: readonly (readonly Text[])[]): Weight[] {
  const full = fullest(rows);
  return Array.from({ length: columns }, (_, at) => weigh(rows, full, at));
}

import type { Column, Text } from '../model.ts';
import { EMPTY } from '../text.ts';
import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { actionLength } from '../units/action.ts';
import { kindOf } from '../units/names.ts';
import { endsLikeOrgan } from '../units/words.ts';
import { isParty } from './headers.ts';
import { sectionRank } from './lines.ts';

const TIME = /[年月日]|季度|长期|持续|时限|[期节]前$|\d{4}[.\-/]/;
/** A row whose cells stand well enough in their own columns is not moved for less. */
const GAIN = 3;

/** Whether words look like a list of units: their end is an organ, a class or an action. */
export function likeUnits(words: string): boolean {
  const bare = words.replace(/[。；\s]+$/, '');
  return bare.length < 200 && !/[。]/.test(bare) && (endsLikeOrgan(bare) || actionLength(bare) > 0 || kindOf(bare) !== 'named');
}

/** How well words fit a column: 2 sure, 1 well, 0 can be, -2 hardly. */
function fit({ value }: Text, { holds }: Column): number {
  if (value === '') return 0;
  const number = cellNumber(value) !== null;
  if (holds === 'number') return number ? 2 : -2;
  if (number) return -2;
  if (isParty(holds)) return value.split(/[；，\n]/).every(likeUnits) ? 2 : -2;
  if (holds === 'deadline') return TIME.test(value) && value.length < 30 ? 2 : -1;
  if (holds === 'task') {
    if (leadingNumber(value, null, null) !== null || value.length > 24 || /。$/.test(value)) return 2;
    return likeUnits(value) ? -1 : 0;
  }
  if (holds !== 'category') return 0;
  return value.length <= 30 && !/。$/.test(value) && leadingNumber(value, null, 'arabic') === null && !likeUnits(value) ? 1 : -1;
}

/** The cells that a row has lost some of: fewer than the table has columns, or its last ones are empty; null where it is whole. */
function short(row: readonly Text[], columns: readonly Column[]): readonly Text[] | null {
  if (row.length < columns.length) return row;
  if (row.at(-1)?.value !== '') return null;
  const cells = row.slice(0, row.findLastIndex(({ value }) => value !== '') + 1);
  return cells.length < columns.length ? cells : null;
}

/**
 * The cells of a row in their columns. A rowspan that was lost shifts a row left, and may leave empty cells at its end. Each cell is
 * given the column it fits, in order; where little speaks for a shift they stay, and a row all of whose cells fit is not asked.
 */
export function aligned(row: readonly Text[], columns: readonly Column[]): readonly Text[] {
  const cells = short(row, columns);
  if (cells === null || cells.length === 0) return row;
  const scores = cells.map((text, at) => weighed(text, columns[at]));
  if (scores.every((score) => score >= 0)) return row;
  const filled = cells.filter(({ value }) => value !== '').length;
  // A cell alone may be a heading; only a sentence below a category is the rest of a task.
  if (filled < 2 && (row.length < 2 || columns[0]?.holds !== 'category' || sectionRank(cells[0]?.value ?? '') !== null)) return row;
  const plain = scores.reduce((sum, score) => sum + score, 0);
  const best = bestFit(cells, columns);
  if (best.score < plain + GAIN) return row;
  const moved: Text[] = columns.map(() => EMPTY);
  for (const [index, at] of best.places.entries()) moved[at] = cells[index] ?? EMPTY;
  return moved;
}

function weighed(text: Text, column: Column | undefined): number {
  return column === undefined ? 0 : fit(text, column);
}

interface Fit {
  readonly score: number;
  readonly places: readonly number[];
}

/** The best places for cells in order, by dynamic programming over columns; earlier columns win where scores are equal. */
function bestFit(cells: readonly Text[], columns: readonly Column[]): Fit {
  let row: (Fit | null)[] = columns.map(() => null);
  for (const [index, text] of cells.entries()) {
    const next: (Fit | null)[] = columns.map(() => null);
    let before: Fit | null = index === 0 ? { score: 0, places: [] } : null;
    for (const [at, column] of columns.entries()) {
      if (before !== null) next[at] = { score: before.score + weighed(text, column), places: [...before.places, at] };
      const here = row[at];
      if (index > 0 && here != null && (before === null || here.score > before.score)) before = here;
    }
    row = next;
  }
  return row.reduce<Fit>((best, here) => (here !== null && here.score > best.score ? here : best), { score: -Infinity, places: [] });
}

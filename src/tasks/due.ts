import { readDeadlines } from '../facts/index.ts';
import { lines } from '../fragment/index.ts';
import type { Column, Span, Text } from '../model.ts';
import type { Grown } from '../table/joins.ts';
import { yearOf } from '../table/title.ts';

/** What a row's deadline columns hold: all of it as one text, and apart where the columns' names say years of their own. */
export interface Due {
  readonly text: Text;
  /** Empty where the cells are read as one: a year that the first says holds in the next. */
  readonly apart: readonly { readonly text: Text; readonly year: number | null }[];
}

type Deadlines = ReturnType<typeof readDeadlines>;

/** 完成期限（2025年）. Of several years (2023—2025年) none is the column's. */
function yearIn(header: string): number | null {
  return /\d{4}年?\s?[—–\-～~至、]/.test(header) ? null : yearOf(header);
}

/** A row's cell at `at`, or the merged one that the format shows in it. */
function shown({ cells }: Grown, at: number): Text | undefined {
  return cells[at]?.covered ?? cells[at];
}

/** Reads the deadline cells of a table's rows, columns at `places`; null of a row where all are empty. */
export function dueReader(columns: readonly Column[], places: readonly number[]): (row: Grown) => Due | null {
  const years = places.map((at) => yearIn(columns[at]?.header ?? ''));
  const known = years.some((year) => year !== null);
  return (row) => {
    const cells = places.flatMap((at, nth) => {
      const text = shown(row, at);
      return text === undefined || text.value === '' ? [] : [{ text, year: years[nth] ?? null }];
    });
    return cells.length === 0 ? null : { text: lines(cells.map(({ text }) => text)), apart: known ? cells : [] };
  };
}

/** The times that these cells say, with their places in the text of all. */
export function timesOf({ text, apart }: Due, year: number | null): Deadlines {
  if (apart.length === 0) return readDeadlines(text.value, year, true);
  let from = 0;
  return apart.flatMap((cell) => {
    const start = from;
    from += cell.text.value.length + 1;
    return readDeadlines(cell.text.value, cell.year ?? year, true).map((fact) => {
      const at: Span = [fact.at[0] + start, fact.at[1] + start];
      return { ...fact, at };
    });
  });
}

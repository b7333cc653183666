import { fail } from '../failure.ts';
import type { Entry } from '../table/body.ts';
import type { Part } from '../table/part.ts';

/** Rows of one table. The largest plans of provinces have some thousand. */
const MOST_ROWS = 250_000;
/** Characters of one row, with all that was joined to it. */
const MOST_CHARACTERS = 4_000_000;

/** Fails with `too-many-rows` where no table has so many: each is kept until the whole is read. */
export function fewEnough(path: string, { header, body }: Part): void {
  const line = header[0]?.row.line ?? 1;
  if (body.length > MOST_ROWS) throw fail('too-many-rows', { path, line, rows: body.length, most: MOST_ROWS });
}

/** Fails with `row-too-long` where no person could have written one row. */
export function shortEnough(path: string, entries: readonly Entry[]): void {
  for (const entry of entries) {
    if (entry.kind === 'section') continue;
    const { cells, lines } = entry.row;
    const length = cells.reduce((sum, { value }) => sum + value.length, 0);
    if (length > MOST_CHARACTERS) throw fail('row-too-long', { path, line: lines[0] ?? 1, length, most: MOST_CHARACTERS });
  }
}

import type { RawCell, RawRow, RawTable } from './render.ts';
import type { Merge, Sheet } from './sheet.ts';

/** Column 0 as `A`, 27 as `AB`. */
export function letters(column: number): string {
  let rest = column + 1;
  let words = '';
  while (rest > 0) {
    words = String.fromCharCode(65 + ((rest - 1) % 26)) + words;
    rest = Math.floor((rest - 1) / 26);
  }
  return words;
}

/** Places that a sheet may spread over: rows that hold words by columns that do. */
const MOST = 4_000_000;

/** How many of the ascending numbers are at most one. */
function upTo(numbers: readonly number[], most: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}

function between(numbers: readonly number[], from: number, to: number): number {
  return Math.max(1, upTo(numbers, to) - upTo(numbers, from - 1));
}

/** Row by row, the merge that covers each column. Merges are looked at once, from the top. */
function covering(merges: readonly Merge[], columns: readonly number[]): (row: number) => ReadonlyMap<number, Merge> {
  const waiting = [...merges].sort((a, b) => a.top - b.top);
  const over = new Map<number, Merge>();
  let next = 0;
  return (row) => {
    for (let merge = waiting[next]; merge !== undefined && merge.top <= row; merge = waiting[++next]) {
      for (let at = upTo(columns, merge.left - 1); at < upTo(columns, merge.right); at += 1) over.set(columns[at] ?? 0, merge);
    }
    for (const [column, { bottom }] of over) if (bottom < row) over.delete(column);
    return over;
  };
}

const BLANK: RawRow = [{ paragraphs: [], name: '', rowspan: 1, colspan: 1, column: 0 }];

/**
 * A sheet as a table: its rows that hold words, and one without any where some are left out between them (it parts what stands above
 * from what stands below, as a blank line does). Columns without words are none of the table.
 */
export function tableOf(name: string, { rows, merges }: Pick<Sheet, 'rows' | 'merges'>): RawTable {
  const order = [...rows.keys()].sort((a, b) => a - b);
  const columns = [...new Set([...rows.values()].flatMap((cells) => cells.map(({ column }) => column)))].sort((a, b) => a - b);
  if (order.length * columns.length > MOST) throw new RangeError(`a sheet spreads over more than ${String(MOST)} places`);
  const coverAt = covering(merges, columns);
  let covered = -1;
  const body = order.flatMap((row, nth): RawRow[] => {
    const over = coverAt(row);
    const words = new Map((rows.get(row) ?? []).map((cell) => [cell.column, cell.words]));
    const before = order[nth - 1];
    const gap = before !== undefined && row - before > 1 && covered < row - 1;
    for (const { bottom } of over.values()) covered = Math.max(covered, bottom);
    const cells = columns.flatMap((column, at): RawCell[] => {
      const merge = over.get(column);
      if (merge !== undefined && (merge.top !== row || merge.left !== column)) return [];
      const own = words.get(column) ?? '';
      return [
        {
          paragraphs: own === '' ? [] : own.split(/\r\n?|\n/),
          name: `${name}!${letters(column)}${String(row + 1)}`,
          column: at,
          colspan: merge === undefined ? 1 : between(columns, merge.left, merge.right),
          rowspan: merge === undefined ? 1 : between(order, merge.top, merge.bottom),
        },
      ];
    });
    return gap ? [BLANK, cells] : [cells];
  });
  const single = [...rows.values()].every((cells) => cells.length < 2);
  return { name, rows: body, ...(single && { beside: 'note' as const }) };
}

import { read } from 'hucre';
import { fail } from '../failure.ts';
import type { Say } from '../model.ts';
import type { RawCell, RawTable } from './render.ts';

const MOST_ROWS = 200_000;
const WIDEST = 200;

function letters(column: number): string {
  let rest = column + 1;
  let words = '';
  while (rest > 0) {
    words = String.fromCharCode(65 + ((rest - 1) % 26)) + words;
    rest = Math.floor((rest - 1) / 26);
  }
  return words;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** What a cell shows: its words; a number or a formula's value as it stands; a date as a day. */
function wordsOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Date)
    return `${String(value.getUTCFullYear())}年${String(value.getUTCMonth() + 1)}月${two(value.getUTCDate()).replace(/^0/, '')}日`;
  if (typeof value === 'object') return 'text' in value ? String(value.text) : '';
  return typeof value === 'string' ? value : typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** The sheets of a workbook, hidden ones too (nothing is lost), each as a table; merges are cells with a span. */
export async function readXlsx(path: string, bytes: Uint8Array): Promise<{ readonly tables: RawTable[]; readonly notes: Say[] }> {
  let book: Awaited<ReturnType<typeof read>>;
  try {
    book = await read(bytes, { maxRows: MOST_ROWS });
  } catch (error) {
    throw fail('container-damaged', { path, reason: error instanceof Error ? error.message : String(error) });
  }
  const tables = book.sheets.map(({ name, rows, merges = [] }): RawTable => {
    const spans = new Map(merges.map((one) => [`${String(one.startRow)},${String(one.startCol)}`, one]));
    const covered = new Set<string>();
    for (const { startRow, startCol, endRow, endCol } of merges) {
      for (let row = startRow; row <= Math.min(endRow, rows.length); row += 1)
        for (let column = startCol; column <= Math.min(endCol, WIDEST); column += 1)
          if (row !== startRow || column !== startCol) covered.add(`${String(row)},${String(column)}`);
    }
    const width = Math.min(
      WIDEST,
      rows.reduce((most, row) => Math.max(most, row.length), 0),
    );
    return {
      // A sheet that never fills two cells of a row holds no table.
      aside: rows.every((row) => row.filter((value) => wordsOf(value) !== '').length < 2),
      rows: rows.map((row, at) =>
        Array.from({ length: width }, (_, column) => column).flatMap((column): RawCell[] => {
          const key = `${String(at)},${String(column)}`;
          if (covered.has(key)) return [];
          const span = spans.get(key);
          const words = wordsOf(row[column]);
          return [
            {
              paragraphs: words === '' ? [] : words.split(/\r\n?|\n/),
              name: `${name}!${letters(column)}${String(at + 1)}`,
              rowspan: span === undefined ? 1 : span.endRow - span.startRow + 1,
              colspan: span === undefined ? 1 : span.endCol - span.startCol + 1,
            },
          ];
        }),
      ),
    };
  });
  const sheets = book.sheets.filter(({ hidden, veryHidden }) => hidden === true || veryHidden === true).map(({ name }) => name);
  const rows = book.sheets.reduce(
    (sum, { rowDefs }) => sum + [...(rowDefs?.values() ?? [])].filter(({ hidden }) => hidden === true).length,
    0,
  );
  const notes: Say[] = [];
  if (sheets.length > 0)
    notes.push({ zh: `隐藏的工作表也读了：${sheets.join('、')}`, en: `hidden sheets are read too: ${sheets.join(', ')}` });
  if (rows > 0) notes.push({ zh: `隐藏的 ${rows} 行也读了`, en: `${rows} hidden rows are read too` });
  return { tables, notes };
}

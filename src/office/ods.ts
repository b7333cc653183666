import type { Say } from '../model.ts';
import type { RawTable } from './render.ts';
import type { Merge, SheetCell } from './sheet.ts';
import { tableOf } from './sheet-table.ts';
import { attribute, scan } from './xml.ts';
import type { Container } from './zip.ts';

const MOST_ROWS = 200_000;
const WIDEST = 1000;

function count(raw: string, name: string): number {
  const value = Number(attribute(raw, name) ?? 1);
  return Number.isInteger(value) && value > 0 ? value : 1;
}

interface Sheet {
  readonly name: string;
  readonly rows: Map<number, SheetCell[]>;
  readonly merges: Merge[];
  readonly hidden: boolean;
  hiddenRows: number;
}

/** The sheets of an OpenDocument workbook (ODF 1.3, 9): every cell brings the words it shows. */
export function readOds(container: Container): { readonly tables: readonly RawTable[]; readonly notes: readonly Say[] } {
  const sheets: Sheet[] = [];
  const unseen = new Set<string>();
  let style = '';
  let row = 0;
  let rows = 1;
  let hidden = false;
  let column = 0;
  let cell = { columns: 1, covered: false };
  let words = '';
  let filled = 0;
  let depth = 0;
  let reading = 0;
  let notes = 0;
  const close = (): void => {
    const sheet = sheets.at(-1);
    if (words !== '' && !cell.covered && sheet !== undefined && row < MOST_ROWS) {
      filled += 1;
      for (let nth = 0; nth < Math.min(cell.columns, WIDEST - column); nth += 1) {
        const cells = sheet.rows.get(row) ?? [];
        cells.push({ column: column + nth, words });
        sheet.rows.set(row, cells);
      }
    }
    column += cell.columns;
  };
  const closeRow = (): void => {
    const sheet = sheets.at(-1);
    const cells = sheet?.rows.get(row);
    // A row that is told once and stands for many: blank ones are skipped, others repeated as far as a sheet goes.
    if (cells !== undefined && sheet !== undefined) {
      for (let nth = 1; nth < Math.min(rows, MOST_ROWS - row, 1000); nth += 1) sheet.rows.set(row + nth, cells);
      if (hidden && filled > 0) sheet.hiddenRows += 1;
    }
    row += rows;
  };
  scan(container.text('content.xml') ?? '', {
    open: (name, raw) => {
      switch (name) {
        case 'style:style':
          style = attribute(raw, 'style:name') ?? '';
          return;
        case 'style:table-properties':
          if (attribute(raw, 'table:display') === 'false') unseen.add(style);
          return;
        case 'table:table':
          depth += 1;
          if (depth > 1) return;
          sheets.push({
            name: attribute(raw, 'table:name') ?? '',
            rows: new Map(),
            merges: [],
            hidden: unseen.has(attribute(raw, 'table:style-name') ?? ''),
            hiddenRows: 0,
          });
          row = 0;
          return;
        case 'table:table-row':
          rows = count(raw, 'table:number-rows-repeated');
          hidden = (attribute(raw, 'table:visibility') ?? 'visible') !== 'visible';
          column = 0;
          filled = 0;
          return;
        case 'table:table-cell':
        case 'table:covered-table-cell': {
          cell = { columns: count(raw, 'table:number-columns-repeated'), covered: name === 'table:covered-table-cell' };
          words = '';
          const [right, bottom] = [count(raw, 'table:number-columns-spanned'), count(raw, 'table:number-rows-spanned')];
          if (right > 1 || bottom > 1)
            sheets.at(-1)?.merges.push({ top: row, left: column, bottom: row + bottom - 1, right: column + right - 1 });
          return;
        }
        case 'office:annotation':
          notes += 1;
          return;
        case 'text:p':
        case 'text:h':
          if (notes === 0) words += words === '' ? '' : '\n';
          reading += 1;
          return;
        case 'text:s':
          if (reading > 0 && notes === 0) words += ' '.repeat(Math.min(100, count(raw, 'text:c')));
          return;
        case 'text:tab':
          if (reading > 0 && notes === 0) words += ' ';
          return;
        case 'text:line-break':
          if (reading > 0 && notes === 0) words += '\n';
      }
    },
    close: (name) => {
      if (name === 'table:table') depth -= 1;
      else if (name === 'table:table-row') closeRow();
      else if (name === 'table:table-cell' || name === 'table:covered-table-cell') close();
      else if (name === 'office:annotation') notes -= 1;
      else if (name === 'text:p' || name === 'text:h') reading -= 1;
    },
    text: (more) => {
      if (reading > 0 && notes === 0) words += more;
    },
  });
  const said: Say[] = [];
  const gone = sheets.filter((sheet) => sheet.hidden).map(({ name }) => name);
  if (gone.length > 0) said.push({ zh: `隐藏的工作表也读了：${gone.join('、')}`, en: `hidden sheets are read too: ${gone.join(', ')}` });
  for (const { name, hiddenRows } of sheets) {
    if (hiddenRows > 0) said.push({ zh: `${name} 隐藏的 ${hiddenRows} 行也读了`, en: `${name}: ${hiddenRows} hidden rows are read too` });
  }
  return { tables: sheets.map((sheet) => tableOf(sheet.name, sheet)), notes: said };
}

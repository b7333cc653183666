import { stringify } from 'csv-stringify/sync';
import type { Emit } from './emitter.ts';

/** A cell that a spreadsheet would run: = + - @ tab or CR first, also after blanks or zero-width characters, and their full-width forms. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

const ROWS = 500;

/** RFC 4180: LF and English keys, or with `excel` a byte-order mark, CRLF, titles in the language, and guarded formulas. */
export const emit: Emit = function* (view, { excel, lang, continued }) {
  const { columns, rows } = view.sheet();
  const write = (lines: readonly (readonly string[])[]): string =>
    stringify(
      lines.map((line) => [...line]),
      { record_delimiter: excel ? '\r\n' : '\n' },
    );
  if (continued !== true) yield (excel ? '\ufeff' : '') + write([columns.map(({ key, title }) => (excel ? title[lang] : key))]);
  let open: string[][] = [];
  for (const row of rows) {
    open.push(columns.map(({ value }) => (excel ? guarded(value(row)) : value(row))));
    if (open.length === ROWS) {
      yield write(open);
      open = [];
    }
  }
  if (open.length > 0) yield write(open);
};

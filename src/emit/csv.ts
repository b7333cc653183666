import { stringify } from 'csv-stringify/sync';
import { type EmitSettings, type Flow, whole } from './emitter.ts';

/** A cell that a spreadsheet would run: = + - @ tab or CR first, also after blanks or zero-width characters, and their full-width forms. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

const ROWS = 500;

function written(lines: readonly (readonly string[])[], { excel }: EmitSettings): string {
  return stringify(
    lines.map((line) => [...line]),
    { record_delimiter: excel ? '\r\n' : '\n' },
  );
}

/** RFC 4180: LF and English keys, or with `excel` a byte-order mark, CRLF, titles in the language, and guarded formulas. */
export const flow: Flow = {
  joint: '',
  head: (view, settings) => {
    const { excel, lang } = settings;
    const titles = view.sheet().columns.map(({ key, title }) => (excel ? title[lang] : key));
    return (excel ? '\ufeff' : '') + written([titles], settings);
  },
  *body(view, settings) {
    const { columns, rows } = view.sheet();
    let open: string[][] = [];
    for (const row of rows) {
      open.push(columns.map(({ value }) => (settings.excel ? guarded(value(row)) : value(row))));
      if (open.length === ROWS) {
        yield written(open, settings);
        open = [];
      }
    }
    if (open.length > 0) yield written(open, settings);
  },
  tail: () => '',
};

export const emit = whole(flow);

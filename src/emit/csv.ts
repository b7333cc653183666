import { stringify } from 'csv-stringify/sync';
import { type EmitSettings, type Flow, whole } from './emitter.ts';

/** A cell that a spreadsheet would run: = + - @ tab or CR first, also after blanks or zero-width characters, and their full-width forms. */
const FORMULA = /^[\s\u200b-\u200f\u2060\ufeff]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

export function guarded(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Rows go on in chunks of about so many characters. */
const CHUNK = 65_536;
/** What makes a cell need quotes; a row without is its cells with commas between, which the library would say of it too. */
const QUOTED = /[",\r\n]/;

function written(cells: readonly string[], { excel }: EmitSettings): string {
  const end = excel ? '\r\n' : '\n';
  const plain = cells.length > 1 && !cells.some((cell) => QUOTED.test(cell));
  return plain ? cells.join(',') + end : stringify([[...cells]], { record_delimiter: end });
}

/** RFC 4180: LF and English keys, or with `excel` a byte-order mark, CRLF, titles in the language, and guarded formulas. */
export const flow: Flow = {
  joint: '',
  head: (view, settings) => {
    const { excel, lang } = settings;
    const titles = view.sheet().columns.map(({ key, title }) => (excel ? title[lang] : key));
    return (excel ? '\ufeff' : '') + written(titles, settings);
  },
  *body(view, settings) {
    const { columns, rows } = view.sheet();
    let open = '';
    for (const row of rows) {
      open += written(
        columns.map(({ value }) => (settings.excel ? guarded(value(row)) : value(row))),
        settings,
      );
      if (open.length < CHUNK) continue;
      yield open;
      open = '';
    }
    if (open !== '') yield open;
  },
  tail: () => '',
};

export const emit = whole(flow);

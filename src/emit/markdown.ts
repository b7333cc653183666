import type { Emit } from './emitter.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '|': '\\|', '\\': '\\\\', '\n': '<br>', '\r': '' };

function escaped(cell: string): string {
  return cell.replace(/[&<|\\\n\r]/gu, (char) => ESCAPES[char] ?? char).trim();
}

/** A pipe table as GitHub reads it. */
export const emit: Emit = function* (view, { lang }) {
  const { columns, rows } = view.page(lang);
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |\n`;
  yield line(columns.map(({ title }) => title[lang]));
  yield line(columns.map(() => '---'));
  for (const row of rows) yield line(columns.map(({ value }) => escaped(value(row))));
};

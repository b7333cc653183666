import type { Emit } from './emitter.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Tabs, line ends and backslashes inside a cell are written `\t`, `\n`, `\r`, `\\`, so that a line stays a row. */
function escaped(cell: string): string {
  return cell.replace(/[\\\t\n\r]/gu, (char) => ESCAPES[char] ?? char);
}

export const emit: Emit = function* (view, { continued }) {
  const { columns, rows } = view.sheet();
  if (continued !== true) yield `${columns.map(({ key }) => key).join('\t')}\n`;
  for (const row of rows) yield `${columns.map(({ value }) => escaped(value(row))).join('\t')}\n`;
};

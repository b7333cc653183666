import { type Flow, whole } from './emitter.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

/** Tabs, line ends and backslashes inside a cell are written `\t`, `\n`, `\r`, `\\`, so that a line stays a row. */
function escaped(cell: string): string {
  return cell.replace(/[\\\t\n\r]/gu, (char) => ESCAPES[char] ?? char);
}

export const flow: Flow = {
  joint: '',
  head: (view) =>
    `${view
      .sheet()
      .columns.map(({ key }) => key)
      .join('\t')}\n`,
  *body(view) {
    const { columns, rows } = view.sheet();
    for (const row of rows) yield `${columns.map(({ value }) => escaped(value(row))).join('\t')}\n`;
  },
  tail: () => '',
};

export const emit = whole(flow);

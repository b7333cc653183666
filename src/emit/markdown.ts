import type { Page } from '../views/view.ts';
import type { Emit } from './emitter.ts';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '|': '\\|', '\\': '\\\\', '\n': '<br>', '\r': '' };

function escaped(cell: string): string {
  return cell.replace(/[&<|\\\n\r]/gu, (char) => ESCAPES[char] ?? char).trim();
}

/** Words outside a table: what Markdown would read as a mark is escaped. */
function prose(words: string): string {
  return escaped(words).replace(/[*_`#[\]]/gu, (char) => `\\${char}`);
}

function line(cells: readonly string[]): string {
  return `| ${cells.map(escaped).join(' | ')} |\n`;
}

function* pageLines({ title, lines, tables }: Page): Generator<string> {
  yield `# ${prose(title)}\n`;
  for (const words of lines) yield `\n${prose(words)}\n`;
  for (const { heading, columns, rows } of tables) {
    yield heading === null ? '\n' : `\n## ${prose(heading)}\n\n`;
    yield line(columns.map(({ title: name }) => name.replaceAll('\n', '')));
    yield line(columns.map(() => '---'));
    for (const row of rows) yield line(row);
  }
}

/** Pipe tables as GitHub reads them, under headings where the view has pages. */
export const emit: Emit = function* (view, { lang }) {
  if (view.pages !== undefined) {
    let first = true;
    for (const page of view.pages(lang, null)) {
      if (!first) yield '\n';
      first = false;
      yield* pageLines(page);
    }
    return;
  }
  const { columns, rows } = view.page(lang);
  yield line(columns.map(({ title }) => title[lang]));
  yield line(columns.map(() => '---'));
  for (const row of rows) yield line(columns.map(({ value }) => value(row)));
};

import type { Format } from '../model.ts';

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:html?|xhtml?|shtml)$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
];
const HEAD = 65_536;

/** A table of pipes: a row of cells with a row of dashes below. */
const PIPES = /^[^\n]*\|[^\n]*\r?\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*\r?$/m;

/** A table after words and a tab is the markup of one cell: a page has tabs before its tags only, to set them in. */
function inCell(text: string, at: number): boolean {
  return /\S\t/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

/** A cell in quotes that runs over several lines, as a spreadsheet writes tab-separated text: only these are quoted at all. */
function hasQuotedLines(text: string): boolean {
  for (const [, inside = ''] of text.matchAll(/(?:^|[\t\n])"((?:[^"\t]|"")*)"(?=[\t\r\n]|$)/g)) if (inside.includes('\n')) return true;
  return false;
}

/** The format of a text: by what it holds, then by its name. Tabs part cells of a table unless it is a page. Tab-separated text with cells in quotes is CSV by another mark. */
export function formatOf(path: string, text: string): Format {
  const head = text.slice(0, HEAD);
  if (/^\s*<(?:!doctype|html|head|body|meta|table|\?xml)\b/i.test(head)) return 'html';
  const table = /<tr[\s>]/i.test(head) ? head.search(/<table[\s>]/i) : -1;
  if (table >= 0 && !inCell(head, table)) return 'html';
  const named = ENDINGS.find(([ending]) => ending.test(path))?.[1];
  if (head.includes('\t')) {
    if (named === 'csv' || named === 'markdown') return named;
    return hasQuotedLines(head) ? 'csv' : 'tsv';
  }
  if (PIPES.test(head)) return 'markdown';
  if (named !== undefined) return named;
  return /^[^\n]*[,;][^\n]*[,;]/m.test(head) && /^"?[^",;\n]{1,20}"?[,;]/m.test(head) ? 'csv' : 'tsv';
}

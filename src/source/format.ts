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

/** The format of a text: by what it holds, then by its name. Tabs part cells of a table unless it is a page. */
export function formatOf(path: string, text: string): Format {
  const head = text.slice(0, HEAD);
  if (/^\s*<(?:!doctype|html|head|body|meta|table|\?xml)\b/i.test(head)) return 'html';
  const table = /<tr[\s>]/i.test(head) ? head.search(/<table[\s>]/i) : -1;
  if (table >= 0 && !inCell(head, table)) return 'html';
  const named = ENDINGS.find(([ending]) => ending.test(path))?.[1];
  if (head.includes('\t')) return named === 'csv' || named === 'markdown' ? named : 'tsv';
  if (PIPES.test(head)) return 'markdown';
  if (named !== undefined) return named;
  return /^[^\n]*[,;][^\n]*[,;]/m.test(head) && /^"?[^",;\n]{1,20}"?[,;]/m.test(head) ? 'csv' : 'tsv';
}

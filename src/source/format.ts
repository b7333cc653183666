import type { Format } from '../model.ts';

const ENDINGS: readonly (readonly [RegExp, Format])[] = [
  [/\.(?:html?|xhtml|mht)$/i, 'html'],
  [/\.(?:md|markdown)$/i, 'markdown'],
  [/\.csv$/i, 'csv'],
  [/\.(?:tsv|tab)$/i, 'tsv'],
];
const HEAD = 65_536;

/** A table of pipes: a row of cells with a row of dashes below. */
const PIPES = /^[^\n]*\|[^\n]*\r?\n[ \t]*\|?[ \t]*:?-{2,}:?[ \t]*\|[ \t:|-]*\r?$/m;

/** The format of a text: by what it holds, then by its name. Tabs part cells of a table unless it is a page. */
export function formatOf(path: string, text: string): Format {
  const head = text.slice(0, HEAD);
  if (/^\s*<(?:!doctype|html|head|body|meta|table|\?xml)\b/i.test(head) || (/<table[\s>]/i.test(head) && /<tr[\s>]/i.test(head)))
    return 'html';
  const named = ENDINGS.find(([ending]) => ending.test(path))?.[1];
  if (head.includes('\t')) return named === 'csv' || named === 'markdown' ? named : 'tsv';
  if (PIPES.test(head)) return 'markdown';
  if (named !== undefined) return named;
  return /^[^\n]*[,;][^\n]*[,;]/m.test(head) && /^"?[^",;\n]{1,20}"?[,;]/m.test(head) ? 'csv' : 'tsv';
}

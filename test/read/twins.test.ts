import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Reading, readTables } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { ledgerOf } from '../../src/views/ledger.ts';
import { seedBytes } from '../read.ts';
import { essence } from './essence.ts';

async function read(path: string, words: string): Promise<Reading> {
  return readTables(await openSource(path, Buffer.from(words)), { year: null, join: true, headers: new Map() });
}

const rule = (cells: readonly string[]): boolean =>
  cells.every((cell) => /^[-\s]*$/u.test(cell)) && cells.some((cell) => cell.includes('--'));
const lines = (cell: string): string => cell.replace(/<\/p>\s*<p>|<br\s*\/?>/giu, '\n').replace(/<\/?p>/giu, '');
const rowsOf = (tsv: string): string[][] =>
  tsv
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => !rule(cells));

/** The same table in other carriers, written from its lines and not by the readers. A blank line is a page break: a table ends there. */
const carriers: Readonly<Record<string, (rows: readonly string[][]) => string>> = {
  html: (rows) => {
    const table = rows.map((cells) =>
      cells.join('').trim() === ''
        ? '</table>\n<p>&nbsp;</p>\n<table>'
        : `<tr>${cells.map((cell) => `<td class=x>${cell}</td>`).join('\n')}</tr>`,
    );
    return `<html><head><style>td { }</style></head><body>\n<table>${table.join('\n')}</table>\n</body></html>\n`;
  },
  csv: (rows) => rows.map((cells) => cells.map((cell) => `"${lines(cell).replaceAll('"', '""')}"`).join(',')).join('\r\n'),
  md: (rows) => {
    const cell = (words: string): string => lines(words).replaceAll('|', '\\|').replaceAll('\n', '<br/>');
    const head = rows.findIndex((cells) => cells.length > 1);
    const drawn = rows.map((cells) => (cells.join('').trim() === '' ? '' : `| ${cells.map(cell).join(' | ')} |`));
    drawn.splice(head + 1, 0, `|${'---|'.repeat(rows[head]?.length ?? 1)}`);
    return `${drawn.join('\n')}\n`;
  },
};

const shapes = new URL('../../fixtures/shapes/', import.meta.url);
const tables = [
  ['the founding document', seedBytes().toString()],
  ...readdirSync(shapes).map((name) => [name, readFileSync(new URL(`${name}/input.tsv`, shapes), 'utf8')]),
] as const;

/** Form feeds, quotes round several lines, header names in several lines and markup within markup: what only lines of text carry so. */
const IN_LINES = ['markup-of-word-processors', 'windows-file-with-form-feeds', 'cells-in-quotes-over-lines'];
/** Shapes whose TSV says something that the other carrier cannot: markup that only looks like it, a lost rowspan that a page would state. */
const APART: Readonly<Record<string, readonly string[]>> = {
  html: ['shifted-rows-and-repeated-header', 'shifted-rows-padded-to-full-width', ...IN_LINES],
  csv: ['shifted-rows-and-repeated-header', 'shifted-rows-padded-to-full-width', ...IN_LINES],
  md: ['shifted-rows-and-repeated-header', 'shifted-rows-padded-to-full-width', ...IN_LINES],
};

describe.each(Object.keys(carriers))('%s', (ending) => {
  it.each(tables.filter(([name = '']) => APART[ending]?.includes(name) !== true))(
    '%s reads like its tab-separated twin',
    async (...[, tsv = '']) => {
      const twin = carriers[ending]?.(rowsOf(tsv)) ?? '';
      const { plans, passed } = await read(`twin.${ending}`, twin);
      expect(plans[0]?.source.format).toBe(ending === 'md' ? 'markdown' : ending);
      const lines = rowsOf(tsv).map((cells) => cells.join('\t'));
      const { plans: twins } = await read('twin.tsv', lines.join('\n'));
      expect(essence(plans)).toEqual(essence(twins));
      const [first] = plans;
      if (first !== undefined) expect(ledgerOf(first.source, plans, passed).unaccounted).toEqual([]);
    },
  );
});

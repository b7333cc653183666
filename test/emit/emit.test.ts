import { parse } from 'csv-parse/sync';
import fc from '../drawing.ts';
import width from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { emit as csv, guarded } from '../../src/emit/csv.ts';
import type { EmitSettings } from '../../src/emit/emitter.ts';
import { emit as json } from '../../src/emit/json.ts';
import { emit as markdown } from '../../src/emit/markdown.ts';
import { emit as ndjson } from '../../src/emit/ndjson.ts';
import { emit as table } from '../../src/emit/table.ts';
import { emit as tsv } from '../../src/emit/tsv.ts';
import { wrap } from '../../src/emit/wrap.ts';
import { parseView } from '../../src/views/parse.ts';
import type { View } from '../../src/views/view.ts';
import { plansOf, seedBytes } from '../read.ts';

const settings: EmitSettings = { lang: 'en', width: 80, color: false, excel: false };
const keys = ['a', 'b'] as const;

/** A view of rows of two cells, each with the words it is given. */
function viewOf(rows: readonly (readonly string[])[]): View<readonly string[]> {
  const columns = keys.map((key, at) => ({
    key,
    title: { zh: key, en: key },
    weight: 1,
    value: (row: readonly string[]) => row[at] ?? '',
  }));
  return {
    whole: () => ({ rows }),
    records: () => rows.map((row) => ({ row })),
    sheet: () => ({ columns, rows }),
    page: () => ({ columns, rows }),
  };
}

const mark = fc.constantFrom('甲', '"', ',', '\n', '\t', '|', '\\', '<', '&', '=', ' ', 'ab', '。', '\r');
const cell = fc.array(mark, { maxLength: 8 }).map((parts) => `甲${parts.join('')}乙`);
const rows = fc.array(fc.tuple(cell, cell), { maxLength: 5 });
const text = (chunks: Iterable<string>): string => [...chunks].join('');

describe('formats read back', () => {
  it('csv', () => {
    fc.assert(
      fc.property(rows, (list) => {
        expect(parse(text(csv(viewOf(list), settings)), { record_delimiter: '\n' })).toEqual([[...keys], ...list]);
      }),
    );
  });
  it('tsv', () => {
    const marks: Readonly<Record<string, string>> = { t: '\t', n: '\n', r: '\r' };
    const plain = (words: string): string => words.replace(/\\(.)/gu, (_, char: string) => marks[char] ?? char);
    fc.assert(
      fc.property(rows, (list) => {
        const lines = text(tsv(viewOf(list), settings))
          .trimEnd()
          .split('\n')
          .slice(1);
        expect(lines.map((line) => line.split('\t').map(plain))).toEqual(list);
      }),
    );
  });
  it('markdown', () => {
    const plain = (words: string): string =>
      words
        .replace(/<br>/gu, '\n')
        .replace(/\\([|\\])/gu, '$1')
        .replace(/&lt;/gu, '<')
        .replace(/&amp;/gu, '&');
    fc.assert(
      fc.property(rows, (list) => {
        const lines = text(markdown(viewOf(list), settings))
          .trimEnd()
          .split('\n')
          .slice(2);
        const back = lines.map((line) => line.slice(2, -2).split(' | ').map(plain));
        expect(back).toEqual(list.map((row) => row.map((words) => words.replace(/\r/gu, ''))));
      }),
    );
  });
  it('json, ndjson and csv tell the same tasks', async () => {
    interface Told {
      id: string;
      number: string;
      text: string;
    }
    const view = parseView(await plansOf(seedBytes()));
    const whole = JSON.parse(text(json(view, settings))) as { documents: { tasks: Told[] }[] };
    const lines = text(ndjson(view, settings))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Told);
    const sheet: { number: string; task: string }[] = parse(text(csv(view, settings)), { columns: true });
    expect(lines.map(({ id }) => id)).toEqual(whole.documents[0]?.tasks.map(({ id }) => id));
    expect(sheet.map(({ number, task }) => [number, task])).toEqual(lines.map((task) => [task.number, task.text]));
    const order = 'id number ordinal categoryPath text unitText assignments deadlines frequencies quantities citations extra provenance';
    expect(Object.keys(whole.documents[0]?.tasks[0] ?? {}).join(' ')).toBe(order);
  });
});

describe('a spreadsheet runs no cell', () => {
  it.each(['=1+1', '+1', '-1', '@a', ' =1', '\t=1', '\u200b=1', '＝1', '\r1', '\ufeff＠a'])('%j', (words) => {
    expect(guarded(words)).toBe(`'${words}`);
  });
  it.each(['市教育局', '1-2', 'a=b', ''])('%j stays', (words) => {
    expect(guarded(words)).toBe(words);
  });
});

describe('the terminal', () => {
  it.each([40, 80, 120, 200])('is never overrun at %i columns', async (columns) => {
    const view = parseView(await plansOf(seedBytes()));
    const drawn = text(table(view, { ...settings, width: columns })).trimEnd();
    for (const line of drawn.split('\n')) expect(width(line)).toBeLessThanOrEqual(columns);
  });
  it('loses no character of a cell, and lets none steer it', () => {
    const part = fc.constantFrom('甲', '。', 'word ', '，', '\n', '1', '“', '、', 'averylongwordthatfits');
    fc.assert(
      fc.property(fc.array(part, { maxLength: 20 }), fc.integer({ min: 4, max: 30 }), (parts, room) => {
        const words = parts.join('');
        expect(wrap(words, room).join('')).toBe(words.replace(/\n/gu, ''));
      }),
    );
    expect(wrap('\u001b[2J甲\u202e', 40).join('')).toBe('\\u001b[2J甲\\u202e');
  });
  it('draws many rows in chunks of the same widths', () => {
    const list = Array.from({ length: 150 }, (_, at) => [String(at), '甲']);
    const drawn = text(table(viewOf(list), settings))
      .trimEnd()
      .split('\n');
    expect(new Set(drawn.map((line) => width(line))).size).toBe(1);
    expect(drawn.filter((line) => line.startsWith('│'))).toHaveLength(151);
  });
});

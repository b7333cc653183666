import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';
import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { readRows } from '../../src/read/html.ts';
import { readTables } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { rangeOf } from '../../src/text.ts';
import { ledgerOf } from '../../src/views/ledger.ts';
import { placesOf } from '../../src/views/places.ts';
import { seedBytes } from '../read.ts';
import { essence } from './essence.ts';
import { sites } from './sites.ts';

async function read(words: string | Buffer, path = 'page.html'): Promise<{ plans: readonly Plan[]; notes: readonly string[] }> {
  const { plans, notes } = await readTables(await openSource(path, Buffer.from(words)), { year: null, join: true, headers: new Map() });
  return { plans, notes: notes.map(({ en }) => en) };
}

const shapes = new URL('../../fixtures/shapes/', import.meta.url);
/** Rows that only a tab-separated file states so: a lost rowspan, markup that only looks like it. */
const APART = [
  'shifted-rows-and-repeated-header',
  'shifted-rows-padded-to-full-width',
  'markup-of-word-processors',
  'windows-file-with-form-feeds',
  'cells-in-quotes-over-lines',
];
const tables = [
  ['the founding document', seedBytes().toString()],
  ...readdirSync(shapes)
    .filter((name) => !APART.includes(name))
    .map((name) => [name, readFileSync(new URL(`${name}/input.tsv`, shapes), 'utf8')]),
] as const;
const rowsOf = (tsv: string): string[][] =>
  tsv
    .replace(/\r\n?/gu, '\n')
    .replace(/\n$/u, '')
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => !(cells.every((cell) => /^[-\s]*$/u.test(cell)) && cells.some((cell) => cell.includes('--'))));

const bare = (words: string): string => words.replace(/[\s\u200b]/gu, '');
/** The words of the cells of all tables that hold no table, by a parser of the standard's own rules and by ours. */
function cellsByCheerio(page: string): string[] {
  const $ = load(page);
  return $('table:not(:has(table)) td, table:not(:has(table)) th')
    .toArray()
    .map((cell) => bare($(cell).text()))
    .filter((words) => words !== '');
}
async function cellsOf(page: string): Promise<string[]> {
  const rows = await readRows(await openSource('page.html', Buffer.from(page)), new Map());
  const cells = rows.flatMap(({ cells: list }) => list.map(({ text }) => bare(text?.value ?? '')));
  return cells.filter((words) => words !== '');
}

describe.each(Object.keys(sites))('a page of the kind “%s”', (kind) => {
  it.each(tables)('%s reads like its tab-separated twin', async (...[, tsv = '']) => {
    const rows = rowsOf(tsv);
    const page = sites[kind]?.(rows) ?? '';
    const { plans } = await read(kind === 'old' ? iconv.encode(page, 'gbk') : page);
    const twin = await read(rows.map((cells) => cells.join('\t')).join('\n'), 'twin.tsv');
    expect(plans[0]?.source.format).toBe('html');
    expect(plans[0]?.source.encoding).toBe(kind === 'old' ? 'gb18030' : 'utf-8');
    expect(essence(plans)).toEqual(essence(twin.plans));
    expect(await cellsOf(page)).toEqual(cellsByCheerio(page));
    const [first] = plans;
    if (first !== undefined) expect(ledgerOf(first.source, plans).unaccounted).toEqual([]);
  });
});

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const head = ['序号', '工作任务', '责任单位'];
const first = table([head, ['1', '公开年度预算。', '县财政局'], ['2', '公开权责清单。', '县司法局']]);

describe('of several tables in a page', () => {
  it('those of a plan are read, the others are told', async () => {
    const contacts = table([
      ['姓名', '职务', '电话'],
      ['张三', '主任', '8888'],
    ]);
    const { plans, notes } = await read(
      `${table([
        ['网站', '导航'],
        ['甲', '乙'],
      ])}\n${first}\n${contacts}`,
    );
    expect(plans.flatMap(({ tasks }) => tasks.map(({ number, text }) => `${number ?? ''} ${text.value}`))).toEqual([
      '1 公开年度预算。',
      '2 公开权责清单。',
    ]);
    expect(notes).toEqual([
      'passed over 2 tables without a header of tasks and units: line 1 (“网站 | 导航”, 2 rows); line 3 (“姓名 | 职务 | 电话”, 2 rows); to read one, name its columns with --header',
    ]);
  });
  it('one without a header goes on with the plan before it where its rows look so', async () => {
    const { plans, notes } = await read(
      `${first}<p>- 2 -</p>${table([['3', '办好学前教育。', '县教育局']])}<p>续表</p>${table([head, ['4', '修好乡村道路。', '县交通运输局']])}`,
    );
    expect(plans.map(({ tasks }) => tasks.map(({ number }) => number))).toEqual([['1', '2', '3', '4']]);
    expect(notes).toEqual([]);
  });
  it('one of the same width with names of its own is another', async () => {
    const { plans, notes } = await read(
      `${first}${table([
        ['序号', '文件名称', '发文单位'],
        ['1', '关于公开预算的通知', '县财政局'],
      ])}`,
    );
    expect(plans.map(({ tasks }) => tasks.length)).toEqual([2]);
    expect(notes.length).toBe(1);
  });
  it('each with a title and numbers of its own is a plan', async () => {
    const { plans } = await read(`<h3>甲县2021年任务分工表</h3>${first}<h3>甲县2022年任务分工表</h3>${first}`);
    expect(plans.map(({ title, year }) => [title, year])).toEqual([
      ['甲县2021年任务分工表', 2021],
      ['甲县2022年任务分工表', 2022],
    ]);
  });
});

describe('a page', () => {
  it('numbers the items of its lists as a browser does, unless they write their own', async () => {
    const cell = (inner: string): string =>
      table([
        ['工作任务', '责任单位'],
        [inner, '县财政局'],
      ]);
    const numbers = async (inner: string): Promise<unknown> =>
      (await read(cell(inner))).plans[0]?.tasks.map(({ number, text }) => [number, text.value]);
    expect(await numbers('<ol start="7"><li>公开预算。</li><li>公开决算。</li></ol>')).toEqual([
      ['7', '公开预算。'],
      ['8', '公开决算。'],
    ]);
    expect(await numbers('<ol><li>1.公开预算。<li>2.公开决算。</ol>')).toEqual([
      ['1', '公开预算。'],
      ['2', '公开决算。'],
    ]);
    expect(await numbers('<ol style="list-style:none"><li>公开预算。</li></ol>')).toEqual([[null, '公开预算。']]);
  });
  it('tells where its words stand, line and column of the page', async () => {
    const { plans } = await read(
      `<html>\n<body>\n<table>\n<tr><td>工作任务<td>责任单位\n<tr><td><p>1.公开&ldquo;三公&rdquo;经费。</p>\n<td>县财政局\n</table>`,
    );
    const [task] = plans[0]?.tasks ?? [];
    const source = plans[0]?.source;
    if (task === undefined || source === undefined) throw new Error('no task');
    expect(placesOf(source, rangeOf(task.text))).toEqual([
      { start: { line: 5, column: 14, offset: 56 }, end: { line: 5, column: 35, offset: 77 } },
    ]);
    expect(plans[0]?.source.text.slice(56, 77)).toBe('公开&ldquo;三公&rdquo;经费。');
    expect(task.provenance.lines).toEqual([5]);
  });
  it('shows white space as a browser does: a wrapped line between Chinese characters is none, beside a figure it is one', async () => {
    const inner = '建成的\n平台，<b>覆盖</b>\n <i>\n全县</i>，公开\n  26\n 个  <u> 领域</u>。';
    const { plans } = await read(
      table([
        ['工作任务', '责任单位'],
        [inner, '县财政局'],
      ]),
    );
    expect(plans[0]?.tasks[0]?.text.value).toBe('建成的平台，覆盖全县，公开 26 个 领域。');
  });
  it('shares cells that span rows, and says so', async () => {
    const { plans } = await read(
      '<table><tr><th>类别</th><th>工作任务</th><th>责任单位</th></tr><tr><td rowspan=2>公开</td><td>1.公开预算。</td><td rowspan="2">县财政局</td></tr><tr><td>2.公开决算。</td></tr></table>',
    );
    expect(
      plans[0]?.tasks.map(({ categoryPath, provenance, assignments }) => [
        categoryPath,
        provenance.category,
        provenance.units,
        assignments.length,
      ]),
    ).toEqual([
      [['公开'], 'own', 'own', 1],
      [['公开'], 'span', 'span', 1],
    ]);
  });
  it('reads notes below its table as such, with the numbered lines after them', async () => {
    const { plans } = await read(`${first}<p>注：1.排名第一的为牵头单位。</p><p>2.未列明的由县政府办公室协调。</p><p>版权所有</p>`);
    expect(plans[0]?.skipped.filter(({ kind }) => kind === 'note').length).toBe(2);
    expect(plans[0]?.tasks.length).toBe(2);
  });
});

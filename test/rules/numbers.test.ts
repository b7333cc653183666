import { expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { findingsIn, told } from './found.ts';

const head = '类别\t任务\t责任单位\n';
/** Rows of numbers: `A 1 2 3|B 1 2` are two categories. */
function numbered(words: string): string {
  const rows = words.split('|').flatMap((part) => {
    const [name = '', ...numbers] = part.split(' ');
    return numbers.map((number, at) => `${at === 0 ? name : ''}\t${number}.办好${name}类第${String(at)}件事。\t市财政局\n`);
  });
  return head + rows.join('');
}
const codes = ['number-gap', 'number-repeated', 'number-backward', 'number-missing'];

it.each([
  ['runs on over categories', '甲 1 2 3|乙 4 5|丙 6 7'],
  ['restarts in each category', '甲 1 2 3|乙 1 2|丙 1 2 3'],
  ['restarts with one task in each', '甲 1|乙 1|丙 1'],
  ['begins above one, as the rest of a longer table', '甲 5 6 7|乙 8 9'],
  ['leaves most out, as one office’s share of a longer table', '甲 3|乙 68 69 73'],
])('is silent where numbering %s', async (_, numbers) => {
  expect(await told(numbered(numbers), ...codes)).toEqual([]);
});

it.each([
  ['甲 1 2 4 5|乙 6', ['number-gap: 4.']],
  ['甲 1 2 3|乙 1 2 2 3', ['number-repeated: 2.']],
  ['甲 1 2 3|乙 1 2 4|丙 1 2', ['number-gap: 4.']],
  ['甲 1 2 3|乙 2 3|丙 1 2', ['number-gap: 2.']],
  ['甲 1 2 3 3 4|乙 5 6', ['number-repeated: 3.']],
  ['甲 1 2 3 3 5|乙 6 7', ['number-repeated: 3.']],
  ['甲 1 2 8 4 5|乙 6 7', ['number-gap: 8.']],
  ['甲 1 2 4 5 7|乙 8 9', ['number-gap: 4.', 'number-gap: 7.']],
])('finds one fault in %s', async (numbers, expected) => {
  expect(await told(numbered(numbers), ...codes)).toEqual(expected);
});

it('counts numbers of two levels under their first part', async () => {
  const rows = ['1.1', '1.2', '2.1', '2.3'].map((number) => `${number}\t办好第${number}件实事。\t市财政局\n`).join('');
  expect(await told(`序号\t任务\t责任单位\n${rows}`, ...codes)).toEqual(['number-gap: 2.3']);
});

it.each(['（摘录）', '（节选，序号沿用总表）'])('lets the gaps of an extract be: %s', async (note) => {
  expect(await told(`2024年任务表${note}\n${numbered('甲 3 7 12|乙 15')}`, ...codes)).toEqual([]);
});

it.each([
  ['（共2类5项）', []],
  ['（共3类5项）', ['total-mismatch: 共3类5项']],
  ['（共2大类、6项任务）', ['total-mismatch: 共2大类、6项']],
  ['（共5项）', []],
  ['（共十五项）', ['total-mismatch: 共十五项']],
  ['（2类5项）', []],
  ['公共3项服务', []],
])('compares the total %s with the table', async (title, expected) => {
  expect(await told(`2024年任务表${title}\n${numbered('甲 1 2 3|乙 4 5')}`, 'total-mismatch')).toEqual(expected);
});

it('reads a total in a note below the table', async () => {
  expect(await told(`${numbered('甲 1 2 3|乙 4 5')}注：以上共16项任务。\n`, 'total-mismatch')).toEqual(['total-mismatch: 共16项']);
});

it('takes the style of most for the style of a table', async () => {
  const rows = ['1、', '2、', '3.', '4、'].map((number) => `\t${number}办好实事。\t市财政局\n`).join('');
  expect(await told(head + rows, 'number-style')).toEqual(['number-style: 3.']);
});

const inColumn = (...numbers: readonly string[]): string =>
  `序号\t任务\t责任单位\n${numbers.map((number, at) => `${number}\t办好第${String(at)}件实事。\t市财政局\n`).join('')}`;

it.each([
  [['1', '2', '', '4', '5', '6'], ['number-missing error']],
  // The number goes over two rows, or a row was put in: nothing is missing.
  [['1', '2', '', '3', '4', '5'], ['number-missing info']],
  [
    ['1', '2', '', '5', '6', '7'],
    ['number-gap error', 'number-missing error'],
  ],
  [['', '2', '3', '4', '5', '6'], ['number-missing error']],
])('says once what is wrong with %j', async (numbers, expected) => {
  const found = findingsIn(await plansOf(inColumn(...numbers)), ...codes);
  expect(found.map(({ code, severity }) => `${code} ${severity}`).sort()).toEqual(expected);
});

it.each([
  ['2023年任务表（共3类4项）', ['total-mismatch: 共3类4项']],
  ['2023年任务表（共2类5项）', []],
  ['2023年任务表（三大类5项任务）', ['total-mismatch: 三大类5项']],
  ['2023年任务表（两大类、共6项任务）', ['total-mismatch: 两大类、共6项']],
  ['2023年任务表，共6项', ['total-mismatch: 共6项']],
  ['2023年任务表（2个方面5项任务）', []],
  ['2023年任务表（2个方面6项任务）', ['total-mismatch: 2个方面6项']],
])('weighs the total of %s', async (title, expected) => {
  expect(await told(`${title}\n${numbered('甲 1 2 3|乙 4 5')}`, 'total-mismatch')).toEqual(expected);
});

it('weighs the totals of sections', async () => {
  const words =
    '序号\t任务\t责任单位\n一、公开（共2项）\n1\t公开预算。\t市财政局\n2\t公开决算。\t市财政局\n二、解读（3项）\n3\t解读政策。\t市司法局\n4\t办好访谈。\t市司法局\n';
  expect(await told(words, 'total-mismatch')).toEqual(['total-mismatch: （3项）']);
});

it.each([
  ['案号', []],
  ['序号', ['number-gap: 第17号']],
])('weighs gaps under the name %s', async (name, expected) => {
  const words = `${name}\t案由\t主办\t会办\n第1号\t关于加装电梯的提案\t市住建局\t市财政局\n第2号\t关于托管机构的提案\t市教育局\t市公安局\n第17号\t关于秸秆利用的提案\t市农业农村局\t市水利局\n`;
  expect(await told(words, 'number-gap')).toEqual(expected);
});

import { expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { applied, findingsIn, told } from './found.ts';

const task = (words: string, units = '市财政局'): string =>
  `工作任务\t具体要求\t责任单位\n公开\t1.${words}\t${units}\n解读\t2.解读政策。\t市司法局\n`;

it.each([
  '1）公开预算；2）公开决算。',
  '落实《关于印发〈办法（试行）〉的通知》。',
  '包括（1）预算；（2）决算。',
  '推进“放管服”改革（含：1）简政；2）放权）。',
  '落实《<政府工作报告>任务分解表》，a<b。',
])('finds every mark paired in %s', async (words) => {
  expect(await told(task(words), 'unpaired')).toEqual([]);
});

it.each([
  ['落实《办法。', 'unpaired: 《'],
  ['推进（试点工作。', 'unpaired: （'],
  ['推进试点）工作。', 'unpaired: ）'],
  ['推进”放管服“改革。', 'unpaired: ”'],
])('finds the mark alone in %s', async (words, expected) => {
  expect(await told(task(words), 'unpaired')).toEqual([expected]);
});

it.each([
  ['落实《办法》（某办发〔2022年〕3号）。', ['docno-serial: 2022年']],
  ['完成率100%.。', ['doubled-punct: .。']],
  ['推广AI, VR应用，版本V2.。', []],
])('finds the marks of %s', async (words, expected) => {
  expect(await told(task(words), 'docno-serial', 'doubled-punct', 'citation-without-number')).toEqual(expected);
});

it('reads document numbers in titles and notes', async () => {
  const words = `落实《办法》（某办发[2022]3号）任务表\n${task('公开预算。')}注：依据某办发〔2022〕第5号。\n`;
  expect(await told(words, 'docno-bracket', 'docno-serial')).toEqual(['docno-bracket: [2022]', 'docno-serial: 第5号']);
});

it('says that a number lacks its mark', async () => {
  const row = (words: string): string => `\t${words}\t市司法局\n`;
  const words = `${task('公开预算。')}${row('3推进公开。')}${row('4.公开决算。')}${row('5.公开债务。')}${row('6.公开采购。')}`;
  const found = findingsIn(await plansOf(words), 'number-missing', 'number-style');
  expect(found.map(({ say }) => say.zh)).toEqual(['“3推进公开。”开头的编号3后面没有标点，没有认作编号']);
});

it('pairs marks over a page break', async () => {
  const words = '工作任务\t具体要求\t责任单位\n公开\t1.落实《财政预\t市财政局\n\n\t算公开办法》。\t\n解读\t2.解读政策。\t市司法局\n';
  expect(await told(words, 'unpaired')).toEqual([]);
});

it.each(['上午8:30至12:00办理1,200件。', '见http://a.gov.cn/b?c=d;e，邮箱a@b.cn。', '推广AI, VR应用(AR)。', '(一)公开预算；(2)公开决算。'])(
  'lets half-width marks be in %s',
  async (words) => {
    expect(await told(task(words), 'halfwidth-punct')).toEqual([]);
  },
);

it('widens half-width marks in a unit cell, and the parties stay', async () => {
  const words = task('公开预算。', '各区县人民政府;市财政局牵头,市司法局配合');
  const plans = await plansOf(words);
  const [finding] = findingsIn(plans, 'halfwidth-punct');
  expect(finding?.fix?.safe).toBe(true);
  const after = await plansOf(applied(words, finding?.fix?.edits ?? []));
  expect(after[0]?.tasks[0]?.unitCells[0]?.text.value).toBe('各区县人民政府；市财政局牵头，市司法局配合');
  const parties = (all: typeof plans): string[] => (all[0]?.tasks[0]?.assignments ?? []).map(({ unit, role }) => `${unit} ${role}`);
  expect(parties(after)).toEqual(parties(plans));
});

it('only suggests wider marks in a text', async () => {
  const [finding] = findingsIn(await plansOf(task('公开预算,公开决算。')), 'halfwidth-punct');
  expect(finding?.fix?.safe).toBe(false);
});

it.each(['人人参与，天天公开，家家户户受益等等。', '以便民为目的的服务。', '中华人民共和和平。', '一项一项抓。', '由市市场监管局办。'])(
  'finds no word twice in %s',
  async (words) => {
    expect(await told(task(words), 'repeated-words')).toEqual([]);
  },
);

it.each([
  ['进一步进一步加强管理。', 'repeated-words: 进一步进一步'],
  ['公开预算的的报表。', 'repeated-words: 的的'],
  ['推进推进公开。', 'repeated-words: 推进推进'],
])('finds the word twice in %s', async (words, expected) => {
  expect(await told(task(words), 'repeated-words')).toEqual([expected]);
});

it('never touches the blank at the boundary of a number', async () => {
  expect(await told(task(' 2021年底前公开。'), 'digit-spacing')).toEqual([]);
  expect(await told(task('落实汕府办〔2018〕73 号。'), 'digit-spacing', 'docno-space')).toEqual(['docno-space: 〔2018〕73 号']);
});

it('takes no blank out that may stand for a mark', async () => {
  const [finding] = findingsIn(await plansOf(task('加强组织领导 完善工作机制。')), 'inner-space');
  expect(finding?.fix).toBeNull();
  expect(await told(task('公开。', '市财政局 市司法局'), 'inner-space')).toEqual([]);
});

it('asks for a full stop only where most tasks have one', async () => {
  const rows = ['开展检查', '排查隐患', '慰问群众。'].map((words) => `${words}\t市财政局\n`).join('');
  expect(await told(`工作任务\t责任单位\n${rows}`, 'text-end')).toEqual([]);
});

it('says once what is the habit of a document', async () => {
  const rows = Array.from({ length: 12 }, (_, at) => `\t${String(at + 1)}.做好 ${String(at)} 个领域公开。\t市财政局;市司法局\n`).join('');
  const found = findingsIn(await plansOf(`类别\t任务\t责任单位\n${rows}`), 'digit-spacing', 'halfwidth-punct');
  expect(found.map(({ code, args }) => [code, args['count']])).toEqual([
    ['digit-spacing', 24],
    ['halfwidth-punct', 12],
  ]);
});

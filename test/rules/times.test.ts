import { expect, it } from 'vitest';
import { told } from './found.ts';

const table = (words: string, deadline = ''): string =>
  `2023年任务表\n工作任务\t责任单位\t完成时限\n${words}\t市财政局\t${deadline}\n解读政策。\t市司法局\t12月底前\n`;
const codes = ['deadline-invalid', 'deadline-damaged', 'deadline-past-plan', 'deadline-vague'];

it.each([
  '长期',
  '持续推进',
  '每季度末',
  '常态化',
  '全年',
  '春节前',
  '“十四五”期间',
  '10月中旬',
  '3个工作日内',
  '2023.12.31',
  '2025年底前',
  '无',
])('is silent at the deadline %s', async (deadline) => {
  expect(await told(table('公开预算。', deadline), ...codes)).toEqual([]);
});

it.each([
  '对2020年底前建成的小区开展排查。',
  '落实二〇三五年远景目标，到2035年建成。',
  '尽快公开预算，适时更新。',
  '做好2022年度报告，摸清2022年底数。',
  '通报每季度未报送的单位，较9月低3%，当月钱款当月到账。',
  '饲养18月龄肉牛，拨打12345。',
])('is silent at the task %s', async (words) => {
  expect(await told(table(words), ...codes)).toEqual([]);
});

it.each([
  ['公开预算。', '2月30日前', 'deadline-invalid: 2月30日'],
  ['公开预算。', '2023年2月29日', 'deadline-invalid: 2023年2月29日'],
  ['公开预算。', '13月底前', 'deadline-invalid: 13月底'],
  ['公开预算。', '第五季度', 'deadline-invalid: 第五季度'],
  ['于11月31日前公开。', '', 'deadline-invalid: 11月31日'],
  ['公开预算。', '2023925日', 'deadline-damaged: 2023925日'],
  ['于20239月25日前公开。', '', 'deadline-damaged: 20239月25日前'],
  ['公开预算。', '9月25曰前', 'deadline-damaged: 9月25曰'],
  ['公开预算。', '每季度未', 'deadline-damaged: 每季度未'],
  ['每月未、每年未前公开。', '', 'deadline-damaged: 每月未'],
  ['公开预算。', '6月低前', 'deadline-damaged: 6月低前'],
  ['公开预算。', '9月20日钱', 'deadline-damaged: 9月20日钱'],
  ['公开预算。', '17月', 'deadline-invalid: 17月'],
  ['公开预算。', '2024—2021年', 'deadline-invalid: 2024—2021年'],
  ['公开预算。', '2021年底前', 'deadline-past-plan: 2021年底前'],
  ['公开预算。', '尽快', 'deadline-vague: 尽快'],
])('finds the fault in %s | %s', async (words, deadline, expected) => {
  expect(await told(table(words, deadline), ...codes)).toEqual([expected]);
});

it.each([
  ['覆盖率达到100%以上。', []],
  ['增长率达到150%，完成率120%。', []],
  ['分值权重不低于400%。', ['percent-over-100: 权重不低于400%']],
  ['培训至少3次，检查不超过2次。', []],
  ['每年至少4次、至多1次。', ['quantity-contradiction: 至少4次、至多1次']],
  ['最少20场、最多10场。', ['quantity-contradiction: 最少20场、最多10场']],
  ['差错率不得高于2‰以上。', ['quantity-contradiction: 不得高于2‰以上']],
  ['办事最多跑1次，每年至少4次、至多6次。', []],
  ['培训不少于5次，培训不超过3次。', ['quantity-contradiction: 不少于5次，培训不超过3次']],
])('weighs the amounts of %s', async (words, expected) => {
  expect(await told(table(words), 'percent-over-100', 'quantity-contradiction')).toEqual(expected);
});

it('points at the one time of a column that lies years behind all others', async () => {
  const rows = ['12月底前', '2023年6月底前', '2024年3月底前', '9月底前', '2031年6月底前'].map(
    (due, at) => `公开预算${'一二三四五'.charAt(at)}。\t市财政局\t${due}`,
  );
  const plan = (lines: readonly string[]): string => `2023年任务表\n工作任务\t责任单位\t完成时限\n${lines.join('\n')}\n`;
  expect(await told(plan(rows), ...codes)).toEqual(['deadline-past-plan: 2031年6月底前']);
  expect(await told(plan([...rows, '建成大桥。\t市交通局\t2028年底前']), ...codes)).toEqual([]);
});

import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../src/facts/deadlines.ts';
import { readFacts } from '../../src/facts/index.ts';

/** Every fact of some words, whole: text, what it says, and where it stands. */
describe('deadlines of words', () => {
  it.each([
    ['6月底前完成。', 2021, [{ text: '6月底前', kind: 'by', date: '2021-06-30', at: [0, 4] }]],
    ['6月底前完成。', null, [{ text: '6月底前', kind: 'by', date: null, at: [0, 4] }]],
    ['2024年2月底前完成。', null, [{ text: '2024年2月底前', kind: 'by', date: '2024-02-29', at: [0, 9] }]],
    [
      '5月底前动工，12月底前投用。',
      2022,
      [
        { text: '5月底前', kind: 'by', date: '2022-05-31', at: [0, 4] },
        { text: '12月底前', kind: 'by', date: '2022-12-31', at: [7, 12] },
      ],
    ],
    ['持续推进老旧小区改造120个。', 2021, []],
    ['接到申请后3个工作日内办结。', 2021, [{ text: '接到申请后3个工作日内', kind: 'relative', date: null, at: [0, 11] }]],
  ])('%s in %s', (words, year, expected) => {
    expect(readDeadlines(words, year, false)).toEqual(expected);
  });
});

describe('amounts and frequencies of words', () => {
  it('不低于4% is a lower bound', () => {
    expect(readFacts('分值权重不低于4%。', 2021).quantities).toEqual([{ text: '不低于4%', value: 4, unit: '%', bound: 'min', at: [4, 9] }]);
  });
  it.each(['落实1146工程。', '拨打12345热线。'])('%s holds no amount', (words) => {
    expect(readFacts(words, 2021).quantities).toEqual([]);
  });
  it('每年至少听取1次 is a frequency', () => {
    expect(readFacts('每年至少听取1次汇报。', 2021).frequencies).toEqual([
      { text: '每年至少听取1次', period: 'year', every: 1, count: 1, bound: 'min', at: [0, 8] },
    ]);
  });
});

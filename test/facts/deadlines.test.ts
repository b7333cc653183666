import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { readDeadlines } from '../../src/facts/deadlines.ts';

const told = (words: string, year: number | null = 2025, column = false): string[] =>
  readDeadlines(words, year, column).map(({ text, kind, date }) => `${text} ${kind} ${date ?? '-'}`);

const inText: readonly (readonly [words: string, ...facts: string[]])[] = [
  ['2021年底前完成', '2021年底前 by 2021-12-31'],
  ['2021 年底前完成', '2021 年底前 by 2021-12-31'],
  ['２０２１年底前完成', '２０２１年底前 by 2021-12-31'],
  ['二〇二一年底前完成', '二〇二一年底前 by 2021-12-31'],
  ['年底前完成', '年底前 by 2025-12-31'],
  ['今年年底前完成', '今年年底前 by 2025-12-31'],
  ['2021年年末', '2021年年末 by 2021-12-31'],
  ['2025 年6月底前建成平台。', '2025 年6月底前 by 2025-06-30'],
  ['2024年2月底前', '2024年2月底前 by 2024-02-29'],
  ['十月底前', '十月底前 by 2025-10-31'],
  ['5月底前动工，12月底前投用', '5月底前 by 2025-05-31', '12月底前 by 2025-12-31'],
  ['2024年5月底前动工，12月底前投用', '2024年5月底前 by 2024-05-31', '12月底前 by 2024-12-31'],
  ['9月前完成', '9月前 by 2025-08-31'],
  ['第三季度完成', '第三季度 period 2025-09-30'],
  ['三季度末前', '三季度末前 by 2025-09-30'],
  ['上半年完成', '上半年 period 2025-06-30'],
  ['下半年完成', '下半年 period 2025-12-31'],
  ['12月31日前', '12月31日前 by 2025-12-31'],
  ['2022年3月15日前报送', '2022年3月15日前 by 2022-03-15'],
  ['9月20日、12月20日前报送', '9月20日 by 2025-09-20', '12月20日前 by 2025-12-20'],
  ['3月上旬前', '3月上旬前 by 2025-03-10'],
  ['6月中旬完成', '6月中旬 by 2025-06-20'],
  ['2月下旬', '2月下旬 by 2025-02-28'],
  ['“十四五”期间', '“十四五”期间 period 2025-12-31'],
  ['“十五五”末', '“十五五”末 period 2030-12-31'],
  ['到2027年建成', '到2027年 by 2027-12-31'],
  ['2025年内完成', '2025年内 by 2025-12-31'],
  ['年内完成', '年内 by 2025-12-31'],
  ['2月30日前完成', '2月30日前 unresolved -'],
  ['13月底前完成', '13月底前 unresolved -'],
  ['10个工作日内办结', '10个工作日内 relative -'],
  ['印发之日起30日内', '印发之日起30日内 relative -'],
  ['摸清底数'],
  ['构建数据底座'],
  ['二〇三五年远景目标纲要'],
  ['第十四个五年规划'],
  ['今年经济社会发展'],
  ['2021年政务公开工作重点任务台账'],
  ['上一年度工作要点'],
  ['持续推进老旧小区改造120个。'],
  ['长期坚持'],
  ['近五年内'],
  ['2023925日前'],
  [''],
];

const inColumn: readonly (readonly [words: string, ...facts: string[]])[] = [
  ['2025年6月', '2025年6月 by 2025-06-30'],
  ['6月', '6月 by 2025-06-30'],
  ['6月底', '6月底 by 2025-06-30'],
  ['12月底前', '12月底前 by 2025-12-31'],
  ['2025年', '2025年 by 2025-12-31'],
  ['2025-06-30', '2025-06-30 by 2025-06-30'],
  ['2025.6.30', '2025.6.30 by 2025-06-30'],
  ['2025/6', '2025/6 by 2025-06-30'],
  ['2025年6月30日', '2025年6月30日 by 2025-06-30'],
  ['全年', '全年 by 2025-12-31'],
  ['长期', '长期 ongoing -'],
  ['长期坚持', '长期坚持 ongoing -'],
  ['持续推进', '持续推进 ongoing -'],
  ['每季度末', '每季度末 recurring -'],
  ['每月5日前', '每月5日前 recurring -'],
  ['每年12月底前', '每年12月底前 recurring -'],
  ['第三季度', '第三季度 period 2025-09-30'],
  ['尽快', '尽快 unresolved -'],
  ['2023925日', '2023925日 unresolved -'],
  ['2月30日', '2月30日 unresolved -'],
  ['6月底前，长期坚持', '6月底前 by 2025-06-30', '长期坚持 ongoing -'],
  ['无'],
  ['/'],
  ['—'],
  [' '],
];

describe('deadlines', () => {
  it.each(inText)('in text: %s', (words, ...facts) => {
    expect(told(words)).toEqual(facts);
  });
  it.each(inColumn)('in a deadline column: %s', (words, ...facts) => {
    expect(told(words, 2025, true)).toEqual(facts);
  });
  it('stay without a date where no year is known', () => {
    expect(told('6月底前', null)).toEqual(['6月底前 by -']);
    expect(told('明年3月底前', 2025)).toEqual(['明年3月底前 by 2026-03-31']);
  });
  it('are cut from the words, in order, and none over another', () => {
    const part = fc.constantFrom(
      '2025',
      '年',
      '底',
      '前',
      '6',
      '月',
      '日',
      '内',
      '每',
      '季度',
      '第三',
      '至',
      '、',
      '，',
      ' ',
      '二〇二五',
      '今',
      '末',
      '工作',
      '长期',
      '十四五',
      '”期间',
      '０',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 16 }), fc.boolean(), (parts, column) => {
        const words = parts.join('');
        let last = 0;
        for (const { text, at, date } of readDeadlines(words, 2025, column)) {
          expect(words.slice(...at)).toBe(text);
          expect(at[0]).toBeGreaterThanOrEqual(last);
          last = at[1];
          if (date !== null) expect(new Date(date).toISOString().slice(0, 10)).toBe(date);
        }
      }),
      { numRuns: 3000 },
    );
  });
});

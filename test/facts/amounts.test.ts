import { describe, expect, it } from 'vitest';
import { readCitations } from '../../src/facts/citations.ts';
import { readFrequencies } from '../../src/facts/frequencies.ts';
import { readFacts } from '../../src/facts/index.ts';
import { valueOf } from '../../src/facts/numerals.ts';
import { readQuantities } from '../../src/facts/quantities.ts';

describe('frequencies', () => {
  const told = (words: string): string[] =>
    readFrequencies(words).map(
      ({ text, period, every, count, bound }) => `${text} ${period ?? '-'} ${String(every)} ${String(count)} ${bound ?? '-'}`,
    );
  it.each([
    ['每年至少听取1次政务公开工作汇报', '每年至少听取1次 year 1 1 min'],
    ['每两年开展一次评估', '每两年开展一次 year 2 1 exact'],
    ['每季度不少于2次', '每季度不少于2次 quarter 1 2 min'],
    ['每月通报', '每月 month 1 null -'],
    ['半年一次', '半年一次 half-year 1 1 exact'],
    ['按季度通报进展', '按季度 quarter 1 null -'],
    ['定期组织', '定期 - null null -'],
    ['不定期抽查', '不定期 - null null -'],
    ['每年12月底前报送', '每年12月底前 year 1 null -'],
    ['每个领域'],
    ['每家企业'],
    ['第一次会议'],
    ['一次办'],
    ['年度报告'],
    ['最多跑一次'],
  ])('%s', (words, ...facts) => {
    expect(told(words)).toEqual(facts);
  });
});

describe('quantities', () => {
  const told = (words: string): string[] =>
    readQuantities(words).map(({ text, value, unit, bound }) => `${text} ${String(value)} ${unit ?? '-'} ${bound ?? '-'}`);
  it.each([
    ['分值权重不低于4%的要求', '不低于4% 4 % min'],
    ['26 个领域相关部门', '26 个领域 26 个 exact'],
    ['改造老旧小区120个。', '120个 120 个 exact'],
    ['2.5万亩高标准农田', '2.5万亩 2.5 万亩 exact'],
    ['增长5%以上', '5%以上 5 % min'],
    ['不超过3次', '不超过3次 3 次 max'],
    ['超过100家', '超过100家 100 家 above'],
    ['增长3%～5%', '3%～5% 3 % -'],
    ['达到９５％', '达到９５％ 95 % min'],
    ['翻两番', '翻两番 4 倍 -'],
    ['实现全覆盖', '全覆盖 null - -'],
    ['12345政务服务热线'],
    ['“1146”工程'],
    ['“一号答”“一站式”'],
    ['打通“最后一公里”'],
    ['互联网协议第六版'],
    ['一哄而上'],
    ['落实“六稳”'],
    ['第3项任务'],
  ])('%s', (words, ...facts) => {
    expect(told(words)).toEqual(facts);
  });
});

describe('citations', () => {
  const told = (words: string): string[] =>
    readCitations(words).map(({ text, title, number }) => `${text}|${title ?? '-'}|${number ?? '-'}`);
  it.each([
    ['按照《办法（试行）》（汕府办〔2018〕73号）要求', '《办法（试行）》（汕府办〔2018〕73号）|办法（试行）|汕府办〔2018〕73号'],
    [
      '落实《某县三年行动计划（2024—2026年）》（某政办〔2024〕3号）',
      '《某县三年行动计划（2024—2026年）》（某政办〔2024〕3号）|某县三年行动计划（2024—2026年）|某政办〔2024〕3号',
    ],
    ['《信息处理费管理办法》规定', '《信息处理费管理办法》|信息处理费管理办法|-'],
    ['《关于〈要点〉的通知》', '《关于〈要点〉的通知》|关于〈要点〉的通知|-'],
    ['《关于印发《要点》的通知》', '《关于印发《要点》的通知》|关于印发《要点》的通知|-'],
    ['按照国办发〔2021〕5号执行', '国办发〔2021〕5号|-|国办发〔2021〕5号'],
    ['《通知》(府办[2018]73号)', '《通知》(府办[2018]73号)|通知|府办[2018]73号'],
    ['《没有结尾'],
    ['一号答'],
  ])('%s', (words, ...facts) => {
    expect(told(words)).toEqual(facts);
  });
  it('hide times and amounts in titles, and a frequency hides its count', () => {
    const facts = readFacts('落实《三年行动计划（2024—2026年）》（某政办〔2024〕3号），每年至少听取1次，2025年底前完成', 2024);
    expect(facts.citations).toHaveLength(1);
    expect(facts.frequencies.map(({ text }) => text)).toEqual(['每年至少听取1次']);
    expect(facts.deadlines.map(({ date }) => date)).toEqual(['2025-12-31']);
    expect(facts.quantities).toEqual([]);
  });
});

describe('numerals', () => {
  it.each([
    ['二十三', 23],
    ['十', 10],
    ['两', 2],
    ['二〇二五', 2025],
    ['一百二十', 120],
    ['3.5', 3.5],
    ['甲', null],
    ['', null],
  ])('%s', (words, value) => {
    expect(valueOf(words)).toBe(value);
  });
});

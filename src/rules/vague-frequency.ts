import { readFrequencies } from '../facts/frequencies.ts';
import type { Rule } from './rule.ts';
import { hitsOf, passagesWith, type Seen, type Spotted, times } from './spots.ts';

/** 定期报告制度, 定期例会 … are names; a period beside it (定期（每季度）) says how often. */
const NAME = /^(?:存款|报告制度|例会|保险|航班|票据)/;
const PERIOD = /每[年季月周日旬天半]|每\d|[按逐][年季月周]|[一两二三四]次|\d次/;

function* faults(document: Parameters<Rule['check']>[0]): Generator<Spotted> {
  for (const passage of passagesWith(document, '定期', '经常性')) {
    const { value } = passage.text;
    if (passage.kind !== 'task') continue;
    const spots = readFrequencies(value).flatMap(({ at, period }) => {
      const [start, end] = at;
      if (period !== null || NAME.test(value.slice(end, end + 6)) || PERIOD.test(value.slice(Math.max(0, start - 12), end + 16))) return [];
      return [{ at, show: value.slice(start, end + 2) }];
    });
    yield { passage, spots, safe: false };
  }
}

export const rule: Rule<Seen> = {
  code: 'vague-frequency',
  severity: 'info',
  title: { zh: '“定期”没有说明多久一次', en: '“regularly” without saying how often' },
  why: {
    zh: '“定期”“不定期”没有周期，做没做到无从检查。',
    en: '定期 or 不定期 names no period: nobody can check whether it was kept.',
  },
  source: { zh: '表格的惯例：频次可以检查', en: 'custom of these tables: what is to be repeated can be checked' },
  message: {
    zh: ({ found, count }) => `“${found}”没有说明多久一次${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” does not say how often${times.en(count)}`,
  },
  mend: { zh: '写明周期，如每季度、每半年', en: 'name the period: 每季度, 每半年' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦定期⟧公开债务信息。\t市财政局\n\t2.公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.定期（每季度）公开债务信息。\t市财政局\n\t2.每月定期通报，规范定期存款。\t市财政局\n\t3.逾期不报的在规定期限内改正，重点整治固定期限合同。\t市财政局\n',
  check: (document) => hitsOf(document, faults(document)),
};

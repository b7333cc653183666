import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times } from './spots.ts';

/** 定期 as a way of doing something; 不定期 is deliberate, 定期报告制度 and 定期存款 are names. */
const VAGUE = /(?<!不)定期(?!存款|报告制度|报表|刊物|限|保险)|经常性(?=地?(?:开展|组织|公开|检查|进行))/g;
/** A period in the same clause says how often. */
const SAID = /每(?:年|季|月|周|半年|两|个)|按(?:年|季|月|周)|[一二三四\d]次/;

export const rule: Rule<Seen> = {
  code: 'vague-frequency',
  severity: 'info',
  title: { zh: '“定期”没有说明多久一次', en: '“regularly” without a period' },
  why: { zh: '没有周期，是否做到无法检查。', en: 'Without a period nobody can check that it was done.' },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ found, count }) => `“${found}”没有写明周期${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” names no period${times.en(count)}`,
  },
  mend: { zh: '写明周期，如“每季度”', en: 'name a period, such as 每季度' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦定期⟧公开债务信息。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.每季度公开债务信息。\t市财政局\n\t2.定期公开，每年不少于2次。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(document, VAGUE, ({ index, 0: words, input = '' }, { kind }) => {
        const clause = input.slice(Math.max(0, index - 20), index + 30);
        return kind !== 'task' || SAID.test(clause) ? null : { at: [index, index + words.length] };
      }),
    ),
};

import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted } from './spots.ts';

/** Shares of a whole: their names, at most a few characters before an amount over 100 %. */
const SHARE =
  /(?:覆盖率|公开率|办结率|满意率|满意度|合格率|达标率|完成率|及时率|准确率|普及率|参与率|入学率|使用率|利用率|回应率|答复率|占比|比重|权重|比例)[^，。；、\d]{0,8}?(\d{3,4}(?:\.\d+)?)\s?[%％]/g;

export const rule: Rule<Seen> = {
  code: 'percent-over-100',
  severity: 'warning',
  title: { zh: '比率超过百分之百', en: 'a share over one hundred per cent' },
  why: {
    zh: '覆盖率、占比一类不会超过100%，多半是数字有误。',
    en: 'A rate of coverage or a share cannot be over 100 %; most often a digit is wrong.',
  },
  source: { zh: '算术', en: 'arithmetic' },
  message: { zh: ({ found }) => `“${found}”超过100%`, en: ({ found }) => `“${found}” is over 100 %` },
  mend: { zh: '核对数字', en: 'check the figure' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.政策解读⟦公开率达到120%⟧。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开率达到100%，投资增长120%。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(document, SHARE, ({ index, 0: words, 1: value }) => (Number(value) > 100 ? { at: [index, index + words.length] } : null)),
    ),
};

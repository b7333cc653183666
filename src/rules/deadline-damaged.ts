import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted } from './spots.ts';

/** 2023925日, 2023年925日, 20239月25日: a year with 年 or 月 lost behind it. */
const DAMAGED = /(?<![\d.〔[（(])(?:19|20)\d{2}(?:年\d{3,4}日|\d{2,4}日|\d{1,2}月(?:\d{1,2}日|底|末)?)(?!\d)/g;

export const rule: Rule<Seen> = {
  code: 'deadline-damaged',
  severity: 'error',
  title: { zh: '日期缺了年、月等字', en: 'a date that lost its 年 or 月' },
  why: {
    zh: '转换时丢了“年”“月”，日期读不出来，也不能猜。',
    en: 'Conversion lost 年 or 月; the date cannot be read, and must not be guessed.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ found }) => `“${found}”像是丢了“年”或“月”的日期`,
    en: ({ found }) => `“${found}” looks like a date that lost 年 or 月`,
  },
  mend: { zh: '对照原文补全', en: 'complete it by the original' },
  fix: 'none',
  bad: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t⟦2023925日⟧\n2\t⟦20239月底⟧前公开决算。\t县财政局\t2023年9月底前\n',
  good: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t2023年9月25日\n2\t拨打12345热线，落实〔2018〕73号文。\t县财政局\t2023年9月底前\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(document, DAMAGED, ({ index, 0: words }) => ({ at: [index, index + words.length] })),
    ),
};

import type { Rule } from './rule.ts';
import { hitsOf, type Seen, spotted, times, withFigures } from './spots.ts';

const Y4 = '(?<![0-9０-９.第号])(?:19|20)[0-9]{2}';
/** Dates of which 年, 月 or 日 was lost: 2023925日, 2023年925日, 20239月25日, 2023底前, 202年9月, 9月25前. */
const DAMAGED = new RegExp(
  [
    `${Y4}[0-9]{1,4}日`,
    `${Y4}年[0-9]{3,4}日`,
    `${Y4}[0-9]{1,2}月(?=[0-9底末前份初上中下])(?:[0-9]{1,2}日|[底末])?前?`,
    `${Y4}[底末]前?(?![\\u3400-\\u9fff]?[数座])`,
    '(?<![0-9０-９.第号约共])20[0-9]年(?:[0-9]{1,2}月(?:[0-9]{1,2}日|[底末])?|[底末])前?',
    '(?<![0-9])[0-9]{1,2}月[0-9]{1,2}(?:之前|以前|前)',
    // 曰 for 日, 未 for 末.
    '(?:[0-9]{4}年)?[0-9]{1,2}月[0-9]{1,2}曰',
    '(?<=[0-9])(?:年|月)未(?=前|$)',
  ].join('|'),
  'g',
);

export const rule: Rule<Seen> = {
  code: 'deadline-damaged',
  severity: 'error',
  title: { zh: '日期残缺', en: 'a damaged date' },
  why: {
    zh: '转换时丢了“年”“月”“日”，“2023925日”可以有几种读法，不能凭猜测补上。',
    en: '年, 月 or 日 was lost in conversion: 2023925日 can be read in several ways and must not be guessed.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ found, count }) => `日期“${found}”残缺或有错字，年、月、日和数字不全${times.zh(count)}`,
    en: ({ found, count }) => `the date “${found}” is damaged: its 年, 月, 日 or a figure is missing or miswritten${times.en(count)}`,
  },
  mend: { zh: '对照原件补上', en: 'put it in from the original' },
  fix: 'none',
  bad: '工作任务\t责任单位\t完成时限\n⟦2023925日⟧前公开预算。\t市财政局\t⟦20236月底前⟧\n公开决算。\t市财政局\t⟦202年9月底前⟧\n',
  good: '工作任务\t责任单位\t完成时限\n2023年9月25日前公开预算，热线20231234，编号第20230925号。\t市财政局\t2023年6月底前\n公开决算。\t市财政局\t9月前\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(withFigures(document), DAMAGED, ({ 0: found, index }, { kind }) =>
        kind === 'number' ? null : { at: [index, index + found.length] },
      ),
    ),
};

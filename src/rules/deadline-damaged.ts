import type { Rule } from './rule.ts';
import { hitsOf, passagesWith, type Seen, spotted, times } from './spots.ts';

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
    // 每季度未 for 末, 6月低前 for 底, 6月底钱 for 前.
    '(?:每(?:个)?(?:半年|季度?|年度?|月)|第?[一二三四]季度)未(?=前|$|[，、；。])',
    '(?:[0-9]{1,2}月|[0-9]{4}年|[今明]年|年)低前',
    '(?:(?:[0-9]{1,2}月)?[0-9]{1,2}[日号]|[0-9]{1,2}月[底末]?|[年月][底末]|季度末)钱(?=$|[，、；。完])',
  ].join('|'),
  'g',
);

/** One of these stands in every damaged date. */
const SIGNS = ['年', '月', '日', '曰', '季', '20', '19'];

/** The words with the one character put right that sounds or looks like the one meant; the same words where something is lost. */
function mended(words: string): string {
  return words.replace(/曰$/, '日').replace(/未$/, '末').replace(/低前$/, '底前').replace(/钱$/, '前');
}

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
    zh: ({ found, mark, count }) =>
      `日期“${found}”${mark === found ? '残缺或有错字，年、月、日和数字不全' : `有错字，应是“${mark}”`}${times.zh(count)}`,
    en: ({ found, mark, count }) =>
      mark === found
        ? `the date “${found}” is damaged: its 年, 月, 日 or a figure is missing or miswritten${times.en(count)}`
        : `the date “${found}” has a wrong character; expected “${mark}”${times.en(count)}`,
  },
  mend: { zh: '对照原件补上', en: 'put it in from the original' },
  fix: 'none',
  bad: '工作任务\t责任单位\t完成时限\n⟦2023925日⟧前公开预算。\t市财政局\t⟦20236月底前⟧\n公开决算。\t市财政局\t⟦202年9月底前⟧\n',
  good: '工作任务\t责任单位\t完成时限\n2023年9月25日前公开预算，热线20231234，编号第20230925号。\t市财政局\t2023年6月底前\n公开决算。\t市财政局\t9月前\n对每季度未报送的，较9月低3%，下月钱款到位。\t市财政局\t每季度末\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(passagesWith(document, ...SIGNS), DAMAGED, ({ 0: found, index }, { kind }) =>
        kind === 'number' ? null : { at: [index, index + found.length], mark: mended(found) },
      ),
    ),
};

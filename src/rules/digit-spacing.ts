import type { Rule } from './rule.ts';
import { around, hitsOf, passagesWith, type Seen, spotted, times } from './spots.ts';

const BLANK = /(?<=[\u3400-\u9fff])[ \u00a0](?=[0-9])|(?<=[0-9%])[ \u00a0](?=[\u3400-\u9fff])/g;
/** `1 建设平台`: a number before the words it counts, not a figure in them. `〔2018〕73 号` is a document number's own fault. */
const ENUMERATOR = /(?:^|[\n。；：])\s?[0-9]{1,2}$/;
const DOCUMENT = /[〔[（(【]\s?\d{2,4}\s?[〕\])）】]\s?(?:第\s?)?\d{1,5}$/;

export const rule: Rule<Seen> = {
  code: 'digit-spacing',
  severity: 'info',
  title: { zh: '数字与汉字之间有空格', en: 'a blank between a figure and Chinese words' },
  why: {
    zh: '公文里数字与汉字之间不空格；有的空、有的不空，查找和比对时会漏掉。',
    en: 'Official documents set no blank between figures and Chinese words; where some have one, searches miss them.',
  },
  source: {
    zh: '公文排版的惯例（与网页排版加空格的习惯相反）',
    en: 'custom of official documents (the reverse of the habit of web pages)',
  },
  message: {
    zh: ({ found, count }) => `“${found}”中数字旁有空格${times.zh(count)}`,
    en: ({ found, count }) => `a blank stands beside a figure in “${found}”${times.en(count)}`,
  },
  mend: { zh: '删去空格', en: 'take the blank out' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.2021⟦ ⟧年底前做好 26 个领域公开。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1. 2021年底前做好26个领域公开：\t市财政局\n\t2.建设5G 基站；1 公开预算；2 公开决算。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        passagesWith(document, ' ', '\u00a0'),
        BLANK,
        ({ index }, { text: { value }, kind }) => {
          const before = value.slice(Math.max(0, index - 16), index);
          if (kind === 'number' || ENUMERATOR.test(before) || DOCUMENT.test(before)) return null;
          return { at: [index, index + 1], show: around(value, [index, index + 1], 6), edit: '' };
        },
        true,
      ),
    ),
};

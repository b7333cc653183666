import { endsLikeOrgan } from '../units/words.ts';
import type { Rule } from './rule.ts';
import { around, hitsOf, type Passage, passagesWith, type Seen, spotted, times } from './spots.ts';

const BLANK = /(?<=[\u3400-\u9fff])[ \u00a0\u3000]+(?=[\u3400-\u9fff])/g;
const LEFT = /[\u3400-\u9fff]{1,12}$/;
const RIGHT = /^[\u3400-\u9fff]{1,12}/;

/** What no unit's name begins with: it goes on with the words before the blank. */
const REST = /^(?:人民)?政府|^(?:办公室|委员会|管委会|管理局|分局)/;

/** Whether a blank may stand for a mark: between two long phrases, or between two units. Then it is no slip to be taken out. */
function parts(left: string, right: string): boolean {
  if (/^[省市县区州旗镇乡]$/.test(left) || REST.test(right)) return false;
  return (left.length >= 4 && right.length >= 4) || endsLikeOrgan(left);
}

function reads({ kind }: Passage): boolean {
  return kind === 'task' || kind === 'category' || kind === 'units' || kind === 'deadline';
}

export const rule: Rule<Seen> = {
  code: 'inner-space',
  severity: 'info',
  title: { zh: '汉字之间有空格', en: 'a blank between Chinese words' },
  why: {
    zh: '词语中间的空格是排版或换行留下的，查找时会漏掉，单位名称也会被拆开。',
    en: 'A blank inside a phrase is left from layout: searches miss the phrase, and names of units are cut.',
  },
  source: { zh: '公文排版的惯例', en: 'custom of official documents' },
  message: {
    zh: ({ found, count }) => `“${found}”中有空格${times.zh(count)}`,
    en: ({ found, count }) => `a blank stands inside “${found}”${times.en(count)}`,
  },
  mend: { zh: '删去空格；空格代替标点的，补上标点', en: 'take the blank out, or put a mark where it stands for one' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开⟦ ⟧预算。\t各区县人民政府\n\t2.公开决算。\t县⟦ ⟧财政局、县教育局\n\t3.公开债务。\t县财政局、城关镇⟦ ⟧人民政府\n',
  good: '工作任务\t分 管 领 导\t责任单位\n公开预算，推广5G 应用。\t张 三\t市财政局 市司法局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        passagesWith(document, ' ', '\u00a0', '\u3000'),
        BLANK,
        ({ 0: blank, index }, passage) => {
          const { value } = passage.text;
          const end = index + blank.length;
          const left = LEFT.exec(value.slice(Math.max(0, index - 12), index))?.[0] ?? '';
          const right = RIGHT.exec(value.slice(end, end + 12))?.[0] ?? '';
          const parted = parts(left, right);
          // 6月底 前 is one time, 6月底前 长期 are two.
          if (passage.kind === 'deadline' && !/^(?:之前|以前|前|内|底|末|止)/.test(right)) return null;
          if (!reads(passage) || (parted && passage.kind === 'units')) return null;
          const spot = { at: [index, end] as const, show: around(value, [index, end]) };
          return parted ? spot : { ...spot, edit: '' };
        },
        true,
      ),
    ),
};

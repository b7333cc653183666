import type { Rule } from './rule.ts';
import { around, hitsOf, passagesOf, type Seen, spotted, times } from './spots.ts';

/** Marks in a row; a half-width one before a full-width one counts too: 100%.。 */
const RUN = /[，。、；：！？]{2,}|(?<=[\u3400-\u9fff%％）”》])[.,;][，。、；：]/g;

export const rule: Rule<Seen> = {
  code: 'doubled-punct',
  severity: 'warning',
  title: { zh: '标点重复', en: 'a mark is doubled' },
  why: {
    zh: '两个标点连在一起，多半是改稿、拼接时留下的，有时中间还丢了字。',
    en: 'Two marks in a row are left from editing or joining; at times words between them were lost.',
  },
  source: { zh: '标点符号用法的惯例', en: 'custom of Chinese punctuation' },
  message: {
    zh: ({ found, mark, count }) => `“${found}”中的标点“${mark}”连用${times.zh(count)}`,
    en: ({ found, mark, count }) => `the marks “${mark}” stand in a row in “${found}”${times.en(count)}`,
  },
  mend: { zh: '只留一个；不同的标点连用的，核对是否缺字', en: 'keep one; where the two differ, see whether words are missing' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算⟦。。⟧\t市财政局⟦、、⟧市司法局\n\t2.公开决算⟦，。⟧\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.推进“三公”经费公开……；怎么办？！\t市财政局、市司法局\n\t2.落实“一网通办。”，加强管理。\t市财政局\n',
  check: (document) =>
    hitsOf(
      document,
      spotted(
        passagesOf(document),
        RUN,
        ({ 0: run, index }, { text: { value }, kind }) => {
          // A label with nothing behind it is a fault of its own.
          if (kind === 'units' && run.startsWith('：')) return null;
          const at = [index, index + run.length] as const;
          const one = run.charAt(0);
          if (/^[！？]{2,3}$/.test(run)) return null;
          const same = run === one.repeat(run.length);
          const spot = { at, show: around(value, at), mark: run };
          return same && !/[！？]/.test(one) ? { ...spot, edit: one } : spot;
        },
        true,
      ),
    ),
};

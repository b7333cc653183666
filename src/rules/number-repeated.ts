import { numberPlace } from './number-place.ts';
import { breaksOf } from './numbering.ts';
import type { Rule } from './rule.ts';
import { rangeOf } from '../text.ts';
import { sectionBreaks } from './section-numbers.ts';

export const rule: Rule<{ readonly expected: number; readonly found: number }> = {
  code: 'number-repeated',
  severity: 'error',
  title: { zh: '编号重复', en: 'a number is given twice' },
  why: {
    zh: '两项任务用了同一个编号，交办、督办、反馈时分不清说的是哪一项。',
    en: 'Two tasks bear one number: nobody can tell which of them an order or a report means.',
  },
  source: {
    zh: '表格的惯例：同一张表（各类别分别编号的，同一类别）内编号不重复',
    en: 'custom of these tables: a number is given once in a table, or once in a category where each counts for itself',
  },
  message: {
    zh: ({ expected, found }) => `编号${found}前面已经用过，这里应为${expected}`,
    en: ({ expected, found }) => `number ${found} was given before; expected ${expected}`,
  },
  mend: { zh: '改正编号；如果是同一项任务重复列了，删去一项', en: 'correct the number, or take one out where the same task stands twice' },
  fix: 'none',
  bad: '类别\t任务\t责任单位\n公开\t1、公开预算。\t市财政局\n\t2、公开决算。\t市财政局\n\t⟦2、⟧公开债务。\t市财政局\n解读\t1、解读政策。\t市司法局\n\t2、办好访谈。\t市司法局\n',
  good: '类别\t任务\t责任单位\n公开\t1、公开预算。\t市财政局\n\t2、公开决算。\t市财政局\n解读\t1、解读政策。\t市司法局\n\t2、办好访谈。\t市司法局\n',
  *check(document) {
    for (const { task, expected, found, other } of breaksOf(document, 'repeated')) {
      yield {
        args: { expected, found },
        range: numberPlace(task),
        task,
        related: other === null ? [] : [{ say: { zh: `前一个编号${found}`, en: `number ${found} before` }, range: numberPlace(other) }],
      };
    }
    for (const { text, expected, found, other } of sectionBreaks(document, 'repeated'))
      yield {
        args: { expected, found },
        range: rangeOf(text),
        related: other === null ? [] : [{ say: { zh: `前一个编号${found}`, en: `number ${found} before` }, range: rangeOf(other) }],
      };
  },
};

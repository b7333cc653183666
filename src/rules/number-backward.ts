import { numberPlace } from './number-place.ts';
import { breaksOf } from './numbering.ts';
import type { Rule } from './rule.ts';

export const rule: Rule<{ readonly expected: number; readonly found: number }> = {
  code: 'number-backward',
  severity: 'error',
  title: { zh: '编号倒退', en: 'a number steps back' },
  why: {
    zh: '编号忽大忽小，说明行的次序乱了，或者编号写错了。',
    en: 'A number below the one before it means that rows were moved or that the number is wrong.',
  },
  source: {
    zh: '表格的惯例：编号由小到大；各类别分别编号的，每一类别从1起',
    en: 'custom of these tables: numbers rise, over the table or from 1 in each category',
  },
  message: {
    zh: ({ expected, found }) => `编号由${expected - 1}退到${found}，应为${expected}`,
    en: ({ expected, found }) => `the number falls from ${expected - 1} to ${found}; expected ${expected}`,
  },
  mend: { zh: '调整行的次序，或改正编号', en: 'put the rows in order, or correct the number' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n\t4.公开债务。\t市财政局\n解读\t⟦3.⟧解读政策。\t市司法局\n\t5.办好访谈。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n解读\t3.解读政策。\t市司法局\n',
  *check(document) {
    for (const { task, expected, found, other } of breaksOf(document, 'backward')) {
      yield {
        args: { expected, found },
        range: numberPlace(task),
        task,
        related: other === null ? [] : [{ say: { zh: '前一项', en: 'the task before' }, range: numberPlace(other) }],
      };
    }
  },
};

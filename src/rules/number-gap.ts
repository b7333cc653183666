import { breaksOf } from './numbering.ts';
import type { Rule } from './rule.ts';
import { rangeOf } from '../text.ts';
import { sectionBreaks } from './section-numbers.ts';
import { numberPlace } from './number-place.ts';

export const rule: Rule<{ readonly expected: number; readonly found: number }> = {
  code: 'number-gap',
  severity: 'error',
  title: { zh: '编号有缺', en: 'a number is left out' },
  why: {
    zh: '编号断开，说明可能漏了任务，或者删了任务没有重新编号；按编号督办时会对不上。',
    en: 'A gap means that a task was lost, or taken out without renumbering; whoever follows up by number finds nothing there.',
  },
  source: {
    zh: '表格的惯例：编号全表连续，或在每一类别内从1起连续；注明摘录、序号沿用的不在此列',
    en: 'custom of these tables: numbers run on over the table or from 1 in each category; extracts that say so are exempt',
  },
  message: {
    zh: ({ expected, found }) =>
      found - expected > 1 ? `编号应为${expected}，这里是${found}，缺${expected}至${found - 1}` : `编号应为${expected}，这里是${found}`,
    en: ({ expected, found }) => `expected number ${expected}, found ${found}`,
  },
  mend: { zh: '补上漏掉的任务，或重新编号', en: 'put in the task that is missing, or number the tasks again' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n\t⟦4.⟧公开债务。\t市财政局\n\t5.公开采购。\t市财政局\n',
  good: '工作要点（节选）\n工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n解读\t2.解读政策。\t市司法局\n\t4.办好访谈。\t市司法局\n',
  *check(document) {
    for (const { task, expected, found } of breaksOf(document, 'gap')) {
      yield { args: { expected, found }, range: numberPlace(task), task };
    }
    for (const { text, expected, found } of sectionBreaks(document, 'gap')) yield { args: { expected, found }, range: rangeOf(text) };
  },
};

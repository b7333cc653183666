import type { Rule } from './rule.ts';
import { matches, tasksOf } from './walk.ts';

/** 以下任务均需各镇人民政府落实，不再列出: words of one task that bind units to the others. */
const BINDS =
  /(?:以下|下列|上述|以上|后续|其余)(?:各项|各|所有)?(?:(?:工作)?任务|工作|事项|各项|内容)[^。；]{0,6}(?:需|由|应|请)[^。；]{2,30}(?:落实|负责|配合|承担|参与|实施)|不再(?:一一|逐一|逐项|单独)?列(?:出|明|示)/g;

export const rule: Rule<{ readonly found: string }> = {
  code: 'binding-in-text',
  severity: 'warning',
  title: { zh: '正文给别的任务分派了单位', en: 'the text of one task binds units to others' },
  why: {
    zh: '按单位汇总时看不到这句话，这些单位会漏掉后面的任务。',
    en: 'A list by unit does not see these words, and the units miss the other tasks.',
  },
  source: { zh: '表格的惯例：每项任务的单位写在自己的单位格里', en: 'custom of these tables: each task has its units in its own cell' },
  message: {
    zh: ({ found }) => `“${found}”在正文里给别的任务分派单位，没有写进单位格`,
    en: ({ found }) => `“${found}” binds units to other tasks in the text and not in their unit cells`,
  },
  mend: { zh: '把单位写进每项任务的单位格', en: 'write the units into the cell of each task' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算；⟦以下任务均需各镇人民政府落实⟧。\t县财政局\n\t2.公开决算。\t县财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开以下内容：预算、决算。\t县财政局\n\t2.落实以上任务情况每季度通报。\t县财政局\n',
  *check(document) {
    for (const { task } of tasksOf(document)) {
      const [first] = matches(task.text, BINDS);
      if (first !== undefined) yield { args: { found: first.match[0] }, range: first.range, task };
    }
  },
};

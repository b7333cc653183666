import { also } from './report.ts';
import type { Rule } from './rule.ts';
import { spotOf } from './spots.ts';
import { unitCellsOf } from './walk.ts';

export const rule: Rule<{ readonly tasks: number; readonly cells: number }> = {
  code: 'shared-unit-cell',
  severity: 'info',
  title: { zh: '几项任务共用一个单位格', en: 'several tasks share a unit cell' },
  why: {
    zh: '共用时每个单位都承担每一项；若各有分工，应当分开写。',
    en: 'Sharing binds each unit to each task; where they divide the work, the rows should be parted.',
  },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ tasks, cells }) => `这一格由${tasks}项任务共用（全表这样的有${cells}格）`,
    en: ({ tasks, cells }) => `${tasks} tasks share this cell (${cells} such cells in all)`,
  },
  mend: { zh: '确认每个单位都承担每一项，否则分行写', en: 'make sure that each unit has each task, else part the rows' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.⟦公开预算。⟧2.公开决算。\t市财政局\n\t3.公开采购信息。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n',
  *check(document) {
    // Tasks of one row only: a cell read as merged with the row above is another matter.
    const shared = unitCellsOf(document)
      .map((one) => ({ ...one, tasks: one.tasks.filter(({ provenance }) => provenance.units === 'own') }))
      .filter(({ tasks }) => tasks.length > 1);
    const [first, ...rest] = shared;
    if (first === undefined) return;
    const at = (one: typeof first): ReturnType<typeof spotOf> => spotOf(one.task);
    yield {
      args: { tasks: first.tasks.length, cells: shared.length },
      range: at(first),
      task: first.task,
      related: also(rest.map(at), { zh: '另一格', en: 'another cell' }),
    };
  },
};

import type { Plan, Task } from '../model.ts';
import { isParty } from '../table/headers.ts';
import { isHeading } from './headings.ts';
import { brief, rarely, othersEn, othersZh } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { spotOf } from './spots.ts';
import { unledOf } from './unled.ts';

/** Tasks of one row that have no unit cell of their own: one finding for the row. */
function* rows(tasks: readonly Task[]): Generator<readonly [Task, ...Task[]]> {
  let open: [Task, ...Task[]] | null = null;
  for (const [at, task] of tasks.entries()) {
    const { units } = task.provenance;
    const bare = (units === 'above' || units === 'none') && !isHeading(tasks, at);
    if (bare && open !== null && open[0].provenance.lines[0] === task.provenance.lines[0]) open.push(task);
    else {
      if (open !== null) yield open;
      open = bare ? [task] : null;
    }
  }
  if (open !== null) yield open;
}

/** A table without a column of units (责任人 alone, a calendar of meetings) has no such cell that could be empty. */
function bindsUnits({ columns, tasks }: Plan): boolean {
  return columns.some(({ holds }) => isParty(holds)) || tasks.some(({ unitCells }) => unitCells.length > 0);
}

/** Whether the units stand before the tasks, as a category does: below one of them empty cells are the rest of a merged one. */
function groupsByUnits({ columns }: Plan): boolean {
  return columns.findIndex(({ holds }) => isParty(holds)) < columns.findIndex(({ holds }) => holds === 'task');
}

function nameOf({ number, text }: Task): string {
  return number ?? `“${brief(text.value, 12)}”`;
}

type Args = { readonly tasks: readonly string[]; readonly above: string; readonly lead: string; readonly others: number };

export const rule: Rule<Args> = {
  code: 'unit-cell-empty',
  severity: 'error',
  title: { zh: '单位格是空的', en: 'the unit cell is empty' },
  why: {
    zh: '没有单位，任务就没有人办；可能是合并单元格在转换时丢了，也可能是漏填。',
    en: 'Without a unit nobody does the task: a merged cell was lost in conversion, or the units were left out.',
  },
  source: { zh: '表格的惯例：每项任务须有责任单位', en: 'custom of these tables: each task needs a party' },
  message: {
    zh: ({ tasks, above, lead, others }) =>
      `任务${tasks.join('、')}的${lead === '' ? '单位' : `“${lead}”`}格是空的${above === '' ? '' : `；按合并单元格读作上一行的“${above}”`}${othersZh({ others })}`,
    en: ({ tasks, above, lead, others }) =>
      `the ${lead === '' ? 'unit' : `“${lead}”`} cell of task ${tasks.join(', ')} is empty${above === '' ? '' : `; read as merged with the row above, “${above}”`}${othersEn({ others })}`,
  },
  mend: { zh: '填上责任单位；确与上一行相同的，照抄上一行', en: 'fill in the units; where they are those of the row above, repeat them' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.⟦公开决算。⟧\t\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n',
  *check({ plans }) {
    for (const plan of plans) {
      if (!bindsUnits(plan)) continue;
      const { tasks } = plan;
      const hits = [...rows(tasks)].map((row): Hit<Args> => {
        const [task] = row;
        const above = task.provenance.units === 'above' ? task.unitCells.map(({ text }) => text.value).join('；') : '';
        return { args: { tasks: row.map(nameOf), above, lead: '', others: 0 }, range: spotOf(task), task };
      });
      // Where most rows are so, merged cells were lost all over the table: that is one thing to say, and no task's fault.
      const merged = hits.every(({ args }) => args.above !== '');
      const grouped = merged && groupsByUnits(plan);
      yield* merged ? rarely(grouped ? hits.map((hit) => ({ ...hit, severity: 'info' })) : hits, tasks.length) : hits;
      const { header: lead, tasks: bare } = unledOf(plan);
      for (const task of bare)
        yield { args: { tasks: [nameOf(task)], above: '', lead, others: 0 }, range: spotOf(task), task, severity: 'warning' };
    }
  },
};

import type { Plan, Task } from '../model.ts';
import { isHeading } from './headings.ts';
import type { Rule } from './rule.ts';
import { spotOf } from './spots.ts';

/** So many cells must be filled, and so many times those that are not: before that an empty one is no slip. */
const LEAST = 5;
const TIMES = 6;

/** Tasks with an empty deadline cell and no time in their words, where nearly all others have one; and how many these are. */
function bare({ columns, tasks, rows }: Plan): readonly [dated: number, tasks: readonly Task[]] {
  if (!columns.some(({ holds }) => holds === 'deadline')) return [0, []];
  const dated = tasks.filter(({ deadlineCell }) => deadlineCell !== null).length;
  const empty = tasks.filter(
    (task, at) => task.deadlineCell === null && task.assignments.length > 0 && task.deadlines.length === 0 && !isHeading(tasks, at),
  );
  if (dated < LEAST || empty.length * TIMES > dated) return [dated, []];
  // A row that lacks the cell is ragged, and said to be so.
  const short = new Set(rows.filter(({ cells }) => cells.length < columns.length).map(({ line }) => line));
  return [dated, empty.filter(({ provenance }) => !provenance.lines.some((line) => short.has(line)))];
}

export const rule: Rule<{ readonly filled: number }> = {
  code: 'deadline-empty',
  severity: 'info',
  title: { zh: '时限格空着', en: 'an empty deadline' },
  why: {
    zh: '其他任务都写了时限，这一项空着，多半是漏填，到期与否无法判断。',
    en: 'The others name a time: this one was probably left out, and nobody can say whether the task is late.',
  },
  source: {
    zh: '表格的惯例：时限写明日期，或写长期、每季度等',
    en: 'custom of these tables: a deadline is a date, or ongoing, or recurring',
  },
  message: {
    zh: ({ filled }) => `时限格是空的，另有${filled}项写了时限`,
    en: ({ filled }) => `the deadline cell is empty; ${filled} others are filled`,
  },
  mend: { zh: '填上完成的日期，长期工作写“长期”', en: 'write a date, or 长期 where the work is ongoing' },
  fix: 'none',
  bad: '工作任务\t责任单位\t完成时限\n公开预算。\t市财政局\t6月底前\n公开决算。\t市财政局\t6月底前\n公开采购。\t市财政局\t9月底前\n⟦公开债务。⟧\t市财政局\t\n公开规划。\t市财政局\t9月底前\n公开年报。\t市财政局\t长期\n公开目录。\t市财政局\t12月底前\n',
  good: '工作任务\t责任单位\t完成时限\n公开预算。\t市财政局\t6月底前\n公开决算。\t市财政局\t\n公开采购。\t市财政局\t9月底前\n',
  *check({ plans }) {
    for (const plan of plans) {
      const [filled, tasks] = bare(plan);
      for (const task of tasks) yield { args: { filled }, range: spotOf(task), task };
    }
  },
};

import { clip } from '../clip.ts';
import type { Task } from '../model.ts';
import { strayNumber, unnumbered } from './unnumbered.ts';
import type { Rule } from './rule.ts';
import { spotOf } from './spots.ts';

export const rule: Rule<{ readonly words: string; readonly numbered: number; readonly all: number }> = {
  code: 'number-missing',
  severity: 'error',
  title: { zh: '任务没有编号', en: 'a task has no number' },
  why: {
    zh: '别的任务都有编号，这一项没有，引用和督办时指不到它；也可能是上一行的文字被拆成了两行。',
    en: 'All others are numbered: nobody can point at this task, or it is the rest of the row above.',
  },
  source: { zh: '表格的惯例：任务逐项编号', en: 'custom of these tables: tasks are numbered one by one' },
  message: {
    zh: ({ words, numbered, all }) => `这项任务“${words}”没有编号（${all}项中${numbered}项有）`,
    en: ({ words, numbered, all }) => `the task “${words}” has no number (${numbered} of ${all} have one)`,
  },
  mend: { zh: '补上编号；是上一行的后半句的，接到上一行', en: 'give it a number, or join it to the row above whose rest it is' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n\t3.公开债务。\t市财政局\n解读\t⟦解读政策。⟧\t市司法局\n\t5.办好访谈。\t市司法局\n',
  good: '工作任务\t责任单位\n公开预算。\t市财政局\n公开决算。\t市财政局\n',
  *check({ plans }) {
    for (const plan of plans) {
      const { tasks } = plan;
      const bare = unnumbered(plan);
      if (bare === null) continue;
      for (const [at, task] of tasks.entries()) {
        // A number in another style is a fault of its own.
        if (!bare.has(task) || strayNumber(tasks, at) !== null) continue;
        const args = { words: clip(task.text.value, 0, 12), numbered: tasks.length - bare.size, all: tasks.length };
        const hit = { args, range: spotOf(task), task };
        yield goesOn(tasks, at) ? { ...hit, severity: 'info' } : hit;
      }
    }
  },
};

/** 3, nothing, 4: no number is missing, and the row may be the second under a merged one. */
function goesOn(tasks: readonly Task[], at: number): boolean {
  const before = tasks[at - 1]?.ordinal ?? null;
  const after = tasks.slice(at + 1, at + 9).find(({ number }) => number !== null)?.ordinal ?? null;
  return before !== null && after === before + 1;
}

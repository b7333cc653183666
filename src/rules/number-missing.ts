import { clip } from '../clip.ts';
import type { Task } from '../model.ts';
import { strayNumber, unnumbered } from './unnumbered.ts';
import type { Rule } from './rule.ts';
import { spotOf } from './spots.ts';

/** `due` is the number that the words begin with, right before Chinese words and without a mark: 3推进. 0 where there is none. */
type Args = { readonly words: string; readonly numbered: number; readonly all: number; readonly due: number };

/** The number that is due, where a task begins with it and not with an amount: 3个, 3月. */
function dueIn(tasks: readonly Task[], at: number): number {
  const due = (tasks[at - 1]?.ordinal ?? 0) + 1;
  const words = tasks[at]?.text.value ?? '';
  const behind = words.startsWith(String(due)) ? words.slice(String(due).length) : '';
  return /^[\u3400-\u9fff“《]/.test(behind) && !AMOUNT.test(behind) ? due : 0;
}

/** Words behind a figure that make an amount or a time of it. */
const AMOUNT = /^[个项家次件场期处条户人所座名份批亩公万亿元倍年月日号天周季小类种大级岁米吨套台辆艘道本篇点分秒成至到]/;

export const rule: Rule<Args> = {
  code: 'number-missing',
  severity: 'error',
  title: { zh: '任务没有编号', en: 'a task has no number' },
  why: {
    zh: '别的任务都有编号，这一项没有，引用和督办时指不到它；也可能是上一行的文字被拆成了两行。',
    en: 'All others are numbered: nobody can point at this task, or it is the rest of the row above.',
  },
  source: { zh: '表格的惯例：任务逐项编号', en: 'custom of these tables: tasks are numbered one by one' },
  message: {
    zh: ({ words, numbered, all, due }) =>
      due > 0 ? `“${words}”开头的编号${due}后面没有标点，没有认作编号` : `这项任务“${words}”没有编号（${all}项中${numbered}项有）`,
    en: ({ words, numbered, all, due }) =>
      due > 0
        ? `no mark behind the ${due} that “${words}” begins with: it is not taken for a number`
        : `the task “${words}” has no number (${numbered} of ${all} have one)`,
  },
  mend: {
    zh: '补上编号或编号后的标点；是上一行的后半句的，接到上一行',
    en: 'give it a number, or the number a mark, or join it to the row above whose rest it is',
  },
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
        const args = { words: clip(task.text.value, 0, 12), numbered: tasks.length - bare.size, all: tasks.length, due: dueIn(tasks, at) };
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

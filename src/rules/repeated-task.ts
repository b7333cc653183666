import { clip } from '../clip.ts';
import type { Task } from '../model.ts';
import { rangeOf } from '../text.ts';
import type { Checked, Rule } from './rule.ts';
import { type Numbered, tasksOf } from './walk.ts';

const bare = (words: string): string => words.replace(/[\s，。；：、！？“”（）()《》,.;:]/g, '');
/** Words too short to be more than the name of a kind of work. */
const SHORT = 12;
const unitsOf = ({ unitCells }: Task): string => unitCells.map(({ text }) => bare(text.value)).join('|');

/** The tasks that begin like another: only their words need be looked at. */
function alike(document: Checked): Numbered[] {
  const counts = new Map<string, number>();
  const opening = ({ text }: Task): string => text.value.slice(0, 6);
  const all = [...tasksOf(document)];
  for (const { task } of all) counts.set(opening(task), (counts.get(opening(task)) ?? 0) + 1);
  return all.filter(({ task }) => (counts.get(opening(task)) ?? 0) > 1);
}

export const rule: Rule<{ readonly tasks: readonly string[]; readonly count: number; readonly words: string }> = {
  code: 'repeated-task',
  severity: 'warning',
  title: { zh: '任务重复', en: 'a task stands twice' },
  why: {
    zh: '同一段文字列了两次，会交办两次、统计两次；也可能是复制后忘了改。',
    en: 'The same words stand twice: the task is ordered and counted twice, or a copy was not rewritten.',
  },
  source: { zh: '表格的惯例：一项任务列一次', en: 'custom of these tables: a task is listed once' },
  message: {
    zh: ({ tasks, count, words }) => `“${words}”列了${count}次（任务${tasks.join('、')}）`,
    en: ({ tasks, count, words }) => `“${words}” is listed ${count} times (task ${tasks.join(', ')})`,
  },
  mend: { zh: '删去重复的一项，或改正其中的文字', en: 'take one out, or correct its words' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.及时公开财政预算信息。\t市财政局\n\t2.公开决算。\t市财政局\n解读\t3.⟦及时公开财政预算信息。⟧\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.及时公开财政预算信息。\t市财政局\n\t2.及时公开财政决算信息。\t市财政局\n\t3.公开。\t市财政局\n解读\t4.公开。\t市司法局\n',
  *check(document) {
    const groups = new Map<string, Task[]>();
    for (const { plan, task } of alike(document)) {
      const key = bare(task.text.value);
      // Short labels (开展检查) name a kind of work and may stand under several headings.
      if (key.length < 8) continue;
      const full = `${plan.table} ${key}`;
      const group = groups.get(full);
      if (group === undefined) groups.set(full, [task]);
      else group.push(task);
    }
    for (const group of groups.values()) {
      const [first, second, ...others] = group;
      if (first === undefined || second === undefined) continue;
      const hit = {
        args: { tasks: group.slice(0, 12).map(({ number }) => number ?? '·'), count: group.length, words: clip(first.text.value, 0, 16) },
        range: rangeOf(second.text),
        task: second,
        related: [first, ...others].map(({ text }) => ({ say: { zh: '相同的任务', en: 'the same task' }, range: rangeOf(text) })),
      };
      // The same work given to different units may be meant so; and 完成年度目标任务 may stand under each of several headings.
      const sameUnits = group.every((task) => unitsOf(task) === unitsOf(first));
      const apart =
        bare(first.text.value).length < SHORT && new Set(group.map(({ categoryPath }) => categoryPath.join())).size === group.length;
      yield sameUnits && !apart ? hit : { ...hit, severity: 'info' };
    }
  },
};

import { clip } from '../clip.ts';
import type { Plan, Task, Text } from '../model.ts';
import { rangeOf } from '../text.ts';
import type { Rule } from './rule.ts';

const bare = (words: string): string => words.replace(/[\s，。；：、]/g, '');

function shared(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.charAt(count) === b.charAt(count)) count += 1;
  return count;
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;
}

/** The task that a category's name repeats: the whole of it, or the opening of one where the name is far longer than the others. */
function repeatedBy(name: string, tasks: readonly Task[], usual: number): Task | null {
  const words = bare(name);
  if (words.length < 6) return null;
  const long = words.length >= 20 && words.length > usual * 2;
  return tasks.find(({ text }) => bare(text.value) === words || (long && shared(words, bare(text.value)) >= 8)) ?? null;
}

function* repeats({ categories, tasks }: Plan): Generator<{ text: Text; task: Task; name: string }> {
  const byId = new Map(tasks.map((task) => [task.id, task]));
  const usual = median(categories.map(({ path }) => bare(path.at(-1) ?? '').length));
  for (const { path, texts, tasks: ids } of categories) {
    const name = path.at(-1) ?? '';
    const [text] = texts;
    const own = ids.flatMap((id) => byId.get(id) ?? []);
    const task = repeatedBy(name, own, usual);
    if (text !== undefined && task !== null) yield { text, task, name };
  }
}

export const rule: Rule<{ readonly name: string; readonly task: string }> = {
  code: 'category-repeats-text',
  severity: 'info',
  title: { zh: '类别照抄了任务原文', en: 'a category repeats the words of its task' },
  why: {
    zh: '类别是几项任务的总名，宜短；照抄任务的一句话，目录和汇总表里就看不清分类了。',
    en: 'A category names several tasks and is short; a sentence copied from one of them hides the division in lists and summaries.',
  },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ name, task }) => `类别“${name}”与任务${task}的文字相同`,
    en: ({ name, task }) => `the category “${name}” repeats the words of task ${task}`,
  },
  mend: { zh: '换成概括几项任务的短语', en: 'put a short name in its place' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n财政\t1.公开预算。\t市财政局\n⟦围绕做好“六稳”工作、落实“六保”任务解读重大政策⟧\t2.围绕做好“六稳”工作，及时发布解读。\t市司法局\n平台\t3.建设平台。\t市司法局\n服务\t4.加强服务。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n财政\t1.公开预算。\t市财政局\n加强政策解读工作\t2.加强政策解读，及时发布。\t市司法局\n',
  *check({ plans }) {
    for (const plan of plans) {
      const found = [...repeats(plan)];
      // A table whose categories are mostly its tasks' own words is laid out so.
      if (found.length > 1 && found.length * 3 > plan.categories.length) continue;
      for (const { text, task, name } of found) {
        const related = [{ say: { zh: '任务', en: 'the task' }, range: rangeOf(task.text) }];
        yield { args: { name: clip(name, 0, 24), task: task.number ?? '·' }, range: rangeOf(text), task, related };
      }
    }
  },
};

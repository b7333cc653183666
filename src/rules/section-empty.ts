import { rangeOf } from '../text.ts';
import { isExtract } from './numbering.ts';
import type { Rule } from './rule.ts';

export const rule: Rule<{ readonly name: string }> = {
  code: 'section-empty',
  severity: 'info',
  title: { zh: '类别下没有任务', en: 'a category has no task' },
  why: {
    zh: '只有标题没有任务，可能是任务漏了，也可能是有意留空，请核对。',
    en: 'A heading without tasks: they were lost, or it was left empty on purpose.',
  },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: { zh: ({ name }) => `“${name}”下面没有任务`, en: ({ name }) => `there is no task under “${name}”` },
  mend: { zh: '补上任务，或删去这个标题', en: 'put its tasks in, or take the heading out' },
  fix: 'none',
  bad: '序号\t任务\t责任单位\n⟦一、公开⟧\t\t\n二、解读\t\t\n1\t解读政策。\t市司法局\n2\t办好访谈。\t市司法局\n',
  good: '序号\t任务\t责任单位\n一、公开\t\t\n（一）财政\t\t\n1\t公开预算。\t市财政局\n2\t公开决算。\t市财政局\n',
  *check({ plans }) {
    for (const plan of plans) {
      if (isExtract(plan)) continue;
      const outer = new Set(plan.categories.flatMap(({ path }) => path.slice(1).map((_, at) => path.slice(0, at + 1).join('\u0000'))));
      for (const { path, texts, tasks } of plan.categories) {
        const [text] = texts;
        if (tasks.length > 0 || text === undefined || outer.has(path.join('\u0000'))) continue;
        yield { args: { name: path.at(-1) ?? '' }, range: rangeOf(text) };
      }
    }
  },
};

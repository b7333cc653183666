import type { Rule } from './rule.ts';
import { spotOf } from './spots.ts';

export const rule: Rule<{ readonly tasks: readonly string[]; readonly column: string }> = {
  code: 'category-empty',
  severity: 'error',
  title: { zh: '开头的任务没有类别', en: 'the first tasks have no category' },
  why: {
    zh: '类别格空着，是沿用上一行的意思；表的第一行上面没有类别可沿用，说明类别漏了。',
    en: 'An empty category cell continues the one above; above the first row there is none, so the category was lost.',
  },
  source: { zh: '表格的惯例：空的类别格沿用上一行', en: 'custom of these tables: an empty category cell continues the one above' },
  message: {
    zh: ({ tasks, column }) => `任务${tasks.join('、')}的“${column}”格是空的，上面也没有可沿用的类别`,
    en: ({ tasks, column }) => `the “${column}” cell of task ${tasks.join(', ')} is empty, and there is none above to continue`,
  },
  mend: { zh: '补上类别', en: 'fill in the category' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n\t1.⟦公开预算。⟧\t市财政局\n公开\t2.公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n',
  *check({ plans }) {
    for (const { columns, categories, tasks } of plans) {
      const column = columns.find(({ holds }) => holds === 'category');
      const named = tasks.findIndex(({ provenance }) => provenance.category !== 'none');
      const bare = tasks.slice(0, Math.max(0, named));
      const [task, ...others] = bare;
      if (column === undefined || categories.length === 0 || task === undefined) continue;
      yield {
        args: { tasks: bare.map(({ number }) => number ?? '·'), column: column.header.replace(/\s/g, '') },
        range: spotOf(task),
        task,
        related: others.map((one) => ({ say: { zh: '这一项也是', en: 'this one too' }, range: spotOf(one) })),
      };
    }
  },
};

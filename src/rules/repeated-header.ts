import { clip } from '../clip.ts';
import type { Plan, Skipped } from '../model.ts';
import type { Rule } from './rule.ts';

/** Header rows that stand below the first tasks. */
function repeated({ skipped, tasks }: Plan): Skipped[] {
  const first = tasks.reduce((least, { provenance }) => Math.min(least, provenance.lines[0] ?? least), Infinity);
  return skipped.filter(({ kind, line }) => kind === 'header' && line > first);
}

export const rule: Rule<{ readonly count: number; readonly found: string }> = {
  code: 'repeated-header',
  severity: 'info',
  title: { zh: '表头重复', en: 'the header is repeated' },
  why: {
    zh: '分页打印时每页重复的表头不是数据；合并成一张表后应当只留一个，免得被当成任务。',
    en: 'A header printed on each page is no data: in one table it stands once, or others take it for a task.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ count, found }) => `表头“${found}”在表中又出现${count}次`,
    en: ({ count, found }) => `the header “${found}” stands ${count} more time${count === 1 ? '' : 's'} inside the table`,
  },
  mend: { zh: '只留第一个表头', en: 'keep the first header only' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\n⟦工作任务\t具体要求\t责任单位⟧\n\t2.公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\n\t2.公开决算。\t市财政局\n',
  *check({ plans }) {
    for (const plan of plans) {
      const rows = repeated(plan);
      const [first, ...others] = rows;
      if (first === undefined) continue;
      yield {
        args: { count: rows.length, found: clip(first.text.replace(/\s+/g, ' ').trim(), 0, 40) },
        range: [first.at],
        related: others.map(({ at }) => ({ say: { zh: '又一处', en: 'once more' }, range: [at] })),
      };
    }
  },
};

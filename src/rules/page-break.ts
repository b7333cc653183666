import { largest } from '../lists.ts';
import type { Rule } from './rule.ts';
import { also } from './report.ts';

export const rule: Rule<{ readonly count: number }> = {
  code: 'page-break',
  severity: 'info',
  title: { zh: '表中有分页留下的空行', en: 'page breaks of the print inside the table' },
  why: {
    zh: '空行是分页的痕迹，不是表的结束；别的程序读到这里就停了。',
    en: 'A blank line is a trace of the print and no end; other programs stop there.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ count }) => `表中有${count}处分页空行`,
    en: ({ count }) => `${count} blank ${count === 1 ? 'line' : 'lines'} of page breaks inside the table`,
  },
  mend: { zh: '先把被截断的行拼回去（--fix），再删空行', en: 'join the rows that they cut (--fix), then take them out' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n⟦\n⟧\t2.公开决算。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n',
  *check({ source, plans }) {
    if (source.format !== 'tsv') return;
    const breaks = plans.flatMap(({ skipped, tasks, columns }) => {
      const lines = tasks.flatMap(({ provenance }) => provenance.lines);
      const header = columns[0]?.text?.pieces[0]?.from ?? 0;
      const last = largest(lines);
      return skipped.filter(({ kind, line, at }) => kind === 'blank' && at[0] > header && line < last);
    });
    const [first, ...rest] = breaks.map(({ at: [start, end] }) => [[start, Math.max(end, start + 1)] as const]);
    if (first === undefined) return;
    yield { args: { count: breaks.length }, range: first, related: also(rest, { zh: '另一处分页', en: 'another page break' }) };
  },
};

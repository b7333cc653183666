import type { Rule } from './rule.ts';

export const rule: Rule<{ readonly found: string }> = {
  code: 'trailing-rule',
  severity: 'warning',
  title: { zh: '表中混入横线行', en: 'a ruled line stands as a row' },
  why: {
    zh: '只有横线的行是版面的痕迹，不是数据；别的程序会把它当成一项任务。',
    en: 'A row of nothing but rules is a trace of layout and no data; other programs take it for a task.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ found }) => `这一行只有横线“${found}”，不是数据`,
    en: ({ found }) => `this row holds only the rule “${found}”, no data`,
  },
  mend: { zh: '删去这一行', en: 'take the row out' },
  fix: 'safe',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n⟦--\t---\t------⟧\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n',
  *check({ source, plans }) {
    const cuts = plans.flatMap(({ tasks }) =>
      tasks.filter(({ provenance }) => provenance.joined).map(({ provenance }) => provenance.lines),
    );
    for (const { kind, at, line } of plans.flatMap(({ skipped }) => skipped)) {
      if (kind !== 'rule') continue;
      // A rule that parts the halves of a cut row shows where its page breaks: without it they are two rows.
      const parts = cuts.some((lines) => line > (lines[0] ?? line) && line < (lines.at(-1) ?? line));
      const [start, end] = at;
      // The line goes with the line end before it, so that what was last stays last.
      const from = source.text.charAt(start - 1) === '\n' ? start - (source.text.charAt(start - 2) === '\r' ? 2 : 1) : start;
      yield {
        args: { found: source.text.slice(start, Math.min(end, start + 20)).replace(/\t/gu, ' ') },
        range: [at],
        ...(parts ? {} : { fix: { safe: true, edits: [{ at: [from, end], text: '' }] } }),
      };
    }
  },
};

import type { Assignment } from '../model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Place {
  readonly cell: Parties;
  readonly duty: Assignment;
}

export const rule: Rule<{ readonly found: string; readonly count: number; readonly usual: string; readonly others: number }> = {
  code: 'term-variation',
  severity: 'info',
  title: { zh: '“有关”“相关”混用', en: '有关 and 相关 mixed' },
  why: { zh: '两个词说的是一回事，混用会使人疑心范围不同。', en: 'Both say one thing; two words make readers look for a difference.' },
  source: { zh: '分工表的惯例：一份表用一个词', en: 'custom of these tables: one word in one table' },
  message: {
    zh: ({ found, count, usual, others }) => `单位格里“${found}”（${count}处）与“${usual}”（${others}处）混用`,
    en: ({ found, count, usual, others }) => `unit cells mix “${found}” (${count}×) and “${usual}” (${others}×)`,
  },
  mend: { zh: '统一为一个词', en: 'use one word' },
  fix: 'suggested',
  bad: rowsOf('市财政局牵头，市直有关单位落实', '市教育局牵头，⟦市直相关单位⟧落实', '市民政局牵头，市直有关单位落实'),
  good: rowsOf('市财政局牵头，市直有关单位落实', '市民政局牵头，市直有关单位落实'),
  *check(document) {
    const places = (word: string): Place[] =>
      partiesOf(document).flatMap((cell) =>
        cell.duties.filter(({ kind, surface }) => kind === 'indeterminate' && surface.includes(word)).map((duty) => ({ cell, duty })),
      );
    const [one, other] = [places('有关'), places('相关')];
    const [few, many, found, usual] = one.length < other.length ? [one, other, '有关', '相关'] : [other, one, '相关', '有关'];
    const [first, ...rest] = few;
    if (first === undefined || many.length === 0) return;
    const words = few.flatMap(({ cell, duty }) => {
      const at = duty.at[0] + duty.surface.indexOf(found);
      const [span] = place(cell, [at, at + 2]);
      return span === undefined ? [] : [{ at: span, text: usual }];
    });
    yield {
      args: { found, count: few.length, usual, others: many.length },
      range: place(first.cell, first.duty.at),
      task: first.cell.task,
      related: also(
        [...rest, ...many].map(({ cell, duty }) => place(cell, duty.at)),
        { zh: '另一处', en: 'another place' },
      ),
      fix: { safe: false, edits: words },
    };
  },
};

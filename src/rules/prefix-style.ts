import { levelOf } from '../units/names.ts';
import type { Assignment } from '../model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { cellsEn, also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Place {
  readonly cell: Parties;
  readonly duty: Assignment;
}

/** The first member of each list that repeats its neighbour's level, and of each that leaves it out. */
function styles(cells: readonly Parties[]): { readonly repeated: Place[]; readonly omitted: Place[] } {
  const found: { repeated: Place[]; omitted: Place[] } = { repeated: [], omitted: [] };
  for (const cell of cells) {
    const pairs = cell.joints.filter(
      ({ kind, left, right }) =>
        kind === 'list' &&
        left.kind === 'named' &&
        right.kind === 'named' &&
        levelOf(right.unit) !== '' &&
        levelOf(left.unit) === levelOf(right.unit),
    );
    const full = pairs.find(({ right }) => right.surface === right.unit);
    const short = pairs.find(({ right }) => right.surface !== right.unit);
    // A list that does both is mixed by a name of its own (市场监管局); it speaks for the shorter style.
    if (short !== undefined) found.omitted.push({ cell, duty: short.right });
    else if (full !== undefined) found.repeated.push({ cell, duty: full.right });
  }
  return found;
}

export const rule: Rule<{ readonly found: string; readonly count: number; readonly others: number; readonly repeated: string }> = {
  code: 'prefix-style',
  severity: 'info',
  title: { zh: '层级字有时重复、有时省略', en: 'the level is repeated here and left out there' },
  why: {
    zh: '写法不一，读的人会疑心省略的不是同级单位。',
    en: 'Where both are written, readers wonder whether those without a level are of another one.',
  },
  source: { zh: '分工表的惯例：一份表用一种写法', en: 'custom of these tables: one way in one table' },
  message: {
    zh: ({ found, count, others, repeated }) =>
      repeated === 'yes'
        ? `“${found}”重复了层级字（${count}格），另有${others}格从第二个单位起省略`
        : `“${found}”省略了层级字（${count}格），另有${others}格每个单位都写`,
    en: ({ found, count, others, repeated }) =>
      repeated === 'yes'
        ? `“${found}” repeats the level (${cellsEn(count)}); ${cellsEn(others)} without it after the first unit`
        : `“${found}” leaves the level out (${cellsEn(count)}); ${cellsEn(others)} with it for each unit`,
  },
  mend: { zh: '全表统一为一种写法', en: 'write it one way throughout' },
  fix: 'none',
  bad: rowsOf('市财政局、教育局', '市民政局、司法局', '市审计局、⟦市商务局⟧'),
  good: rowsOf('市财政局、教育局', '市民政局、司法局', '市审计局'),
  *check(document) {
    const { repeated, omitted } = styles(partiesOf(document));
    if (repeated.length === 0 || omitted.length === 0) return;
    const few = repeated.length <= omitted.length ? repeated : omitted;
    const [first, ...rest] = few;
    if (first === undefined) return;
    yield {
      args: {
        found: first.duty.surface,
        count: few.length,
        others: few === repeated ? omitted.length : repeated.length,
        repeated: few === repeated ? 'yes' : 'no',
      },
      range: place(first.cell, first.duty.at),
      task: first.cell.task,
      related: also(
        rest.map(({ cell, duty }) => place(cell, duty.at)),
        { zh: '这里也是这种写法', en: 'written this way here too' },
      ),
    };
  },
};

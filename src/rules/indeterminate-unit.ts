import { allDuties, partiesOf, tiersOf } from './parties.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

type Args = { readonly unit: string; readonly alone: string; readonly others: number };

export const rule: Rule<Args> = {
  code: 'indeterminate-unit',
  severity: 'info',
  title: { zh: '只说“有关单位”，没有点名', en: '“units concerned”, and none is named' },
  why: {
    zh: '“有关”“相关”单位是哪些，要有人去定；没有一个单位被点名时，谁都可以认为不是自己。',
    en: 'Somebody must decide which units are concerned; where none is named each may think it is another.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ unit, alone, others }) =>
      (alone === '' ? `“${unit}”是哪些单位，没有列明` : `只写了“${unit}”，没有点名任何一个单位`) + othersZh({ others }),
    en: ({ unit, alone, others }) =>
      (alone === '' ? `which units “${unit}” are is not said` : `only “${unit}”, and no unit is named`) + othersEn({ others }),
  },
  mend: { zh: '列出单位名称，至少写明牵头单位', en: 'name the units, or at least the lead' },
  fix: 'none',
  bad: rowsOf('各区县人民政府；⟦市直相关单位⟧按职责分工落实', '市财政局牵头，⟦有关单位⟧配合', '市教育局', '市民政局'),
  good: rowsOf('各区县人民政府；市直各单位', '市财政局牵头，市教育局配合'),
  *check(document) {
    const cells = partiesOf(document);
    const hits = cells.flatMap((cell) => {
      const named = allDuties(cell).some(({ kind }) => kind === 'named');
      return tiersOf(cell).flatMap((tier) => {
        const duties = tier.flatMap((clause) => clause.duties);
        // 相关单位（待定） is a placeholder, and a rule of its own says so.
        const vague = duties.filter(({ kind, surface }) => kind === 'indeterminate' && !/[（(][^）)]*待/.test(surface));
        const alone = !named && vague.length === duties.length;
        return vague.slice(0, 1).map(({ surface, at }): Hit<Args> => {
          const args: Args = { unit: surface, alone: alone ? surface : '', others: 0 };
          return { args, range: place(cell, at), task: cell.task, severity: alone ? 'warning' : 'info' };
        });
      });
    });
    yield* rarely(hits, cells.length);
  },
};

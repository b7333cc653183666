import type { Assignment } from '../model.ts';
import { levelOf } from '../units/names.ts';
import { partiesOf, tiersOf } from './parties.ts';
import { VERTICAL } from '../units/vertical.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

/** 市直各单位, 各市直单位: every body directly under the government of that level. */
const DIRECT = /^各?([省市县区州旗])(?:直|级)(?:属|机关)?各?(?:单位|部门)$/;

function within({ kind, unit, role }: Assignment, group: Assignment): boolean {
  const level = DIRECT.exec(group.surface.replace(/\s/g, ''))?.[1];
  return kind === 'named' && role === group.role && level !== undefined && levelOf(unit) === level && !VERTICAL.test(unit);
}

type Args = { readonly unit: string; readonly group: string; readonly others: number };

export const rule: Rule<Args> = {
  code: 'unit-overlap',
  severity: 'info',
  title: { zh: '单位与所属的一类并列', en: 'a unit stands beside a class that holds it' },
  why: {
    zh: '单独列出的单位本来就在这一类里，看不出是强调，还是想写“其他单位”。',
    en: 'The unit is in the class already; was it to be stressed, or was “the other units” meant?',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ unit, group, others }) => `“${unit}”已包括在“${group}”里，两者并列、角色相同${othersZh({ others })}`,
    en: ({ unit, group, others }) => `“${unit}” is one of “${group}”, listed beside it in the same role${othersEn({ others })}`,
  },
  mend: {
    zh: '把这一类写作“其他”（如“市直其他单位”），或删去单列的单位',
    en: 'write the class with 其他 (市直其他单位), or take the single unit out',
  },
  fix: 'none',
  bad: rowsOf('⟦市政府办公室、市直各单位⟧'),
  good: rowsOf('市政府办公室、市直其他单位', '市政府办公室牵头，市直各单位落实', '各区县人民政府、市直各单位'),
  *check(document) {
    const cells = partiesOf(document);
    const hits = cells.flatMap((cell) =>
      tiersOf(cell).flatMap((tier) => {
        const duties = tier.flatMap((clause) => clause.duties);
        const group = duties.find(({ kind, surface }) => kind === 'group' && DIRECT.test(surface.replace(/\s/g, '')));
        const unit = group === undefined ? undefined : duties.find((duty) => within(duty, group));
        if (group === undefined || unit === undefined) return [];
        const at = [Math.min(unit.at[0], group.at[0]), Math.max(unit.at[1], group.at[1])] as const;
        return [{ args: { unit: unit.unit, group: group.surface, others: 0 }, range: place(cell, at), task: cell.task }];
      }),
    );
    yield* rarely(hits, cells.length);
  },
};

import type { Assignment } from '../model.ts';
import { allDuties, type Parties, partiesOf, tiersOf } from './parties.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';
import { slipsOf } from './slips.ts';
import { unledOf } from './unled.ts';

/** Who does the work: not those that only help, nor those that a column of their own makes watch. */
function works({ kind, role, action }: Assignment): boolean {
  return kind === 'named' && (role === 'responsible' || (role === 'supervising' && action !== null));
}

/** The units of a tier that has several and nobody to lead them. 分别, 共同 and 会同 say how they go together. */
function leaderless(cell: Parties): readonly Assignment[] {
  for (const tier of tiersOf(cell)) {
    const duties = tier.flatMap((clause) => clause.duties).filter(works);
    const settled = duties.some(({ manner }) => manner === 'severally' || manner === 'jointly');
    // 甲局、乙局等各执法单位: the two stand for a class, which nobody leads.
    if (duties.length > 1 && !settled && !cell.words.includes('等各') && !cell.joints.some(({ words }) => words.includes('会同')))
      return duties;
  }
  return [];
}

type Args = { readonly units: readonly string[]; readonly count: number; readonly others: number };

export const rule: Rule<Args> = {
  code: 'no-lead',
  severity: 'warning',
  title: { zh: '多个单位，没有牵头单位', en: 'several units and no lead' },
  why: {
    zh: '几个单位共担一项任务而没有明确谁牵头，容易互相等靠；同表其他任务都写明了牵头单位。',
    en: 'Where several units share a task and none leads, each waits for the others; other tasks of the table name a lead.',
  },
  source: { zh: '分工表的惯例：一件事由一个部门牵头', en: 'custom of these tables: one matter, one lead' },
  message: {
    zh: ({ units, count, others }) =>
      `“${units.join('、')}”${count > units.length ? '等' : '这'}${count}个单位没有写明由谁牵头${othersZh({ others })}`,
    en: ({ units, count, others }) =>
      `${count} units (${units.join(', ')}${count > units.length ? ' …' : ''}) and none is named as the lead${othersEn({ others })}`,
  },
  mend: {
    zh: '写明牵头单位，如“甲牵头，乙、丙配合”；各管各的，写“分别负责”',
    en: 'name the lead, such as 甲牵头，乙、丙配合; where each does its own part write 分别负责',
  },
  fix: 'none',
  bad: rowsOf('市财政局牵头，市教育局配合', '⟦市教育局、财政局⟧', '市直各单位', '市民政局牵头', '市审计局牵头，市司法局配合'),
  good: rowsOf('市财政局牵头，市教育局配合', '市教育局', '市直各单位；各区县人民政府', '市教育局、财政局分别负责'),
  *check(document) {
    const cells = partiesOf(document);
    const led = cells.filter((cell) => allDuties(cell).some(({ role }) => role === 'lead'));
    if (led.length === 0) return;
    // Of 市财政局迁头 and of 分別负责 that word is the fault.
    // Where the cell of the lead is empty, that is the fault.
    const unled = new Set(document.plans.flatMap((plan) => unledOf(plan).tasks));
    const without = new Set([
      ...led,
      ...cells.filter(({ task }) => unled.has(task)),
      ...slipsOf(document).flatMap(({ cell, meant }) => (/牵头|分别/.test(meant) ? [cell] : [])),
    ]);
    const bare = cells.flatMap((cell) => {
      const units = without.has(cell) ? [] : leaderless(cell);
      const [first, last] = [units[0], units.at(-1)];
      return first === undefined || last === undefined ? [] : [{ cell, units, at: [first.at[0], last.at[1]] as const }];
    });
    // Of a few cells some with a lead and some without are no custom that one of them could break.
    const custom = led.length > 2 && bare.length * 3 <= led.length * 2;
    // 按职责分工 says how they go together too, where the document writes it each time.
    const shared = bare.every(({ units }) => units.every(({ manner }) => manner === 'by-duty'));
    const hits = bare.map(({ cell, units, at }): Hit<Args> => {
      const args: Args = { units: units.slice(0, 3).map(({ unit }) => unit), count: units.length, others: 0 };
      return { args, range: place(cell, at), task: cell.task, ...(shared || !custom ? { severity: 'info' } : {}) };
    });
    // Where more cells go without a lead than have one, the document does not name one each time.
    yield* rarely(hits, Math.min(cells.length, led.length * 3));
  },
};

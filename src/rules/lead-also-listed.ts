import type { Assignment, Say } from '../model.ts';
import { bodyOfUnit } from './mentions.ts';
import { allDuties, partiesOf } from './parties.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Rule } from './rule.ts';
import { rangeOf } from '../text.ts';
import { columnsOf } from './sample.ts';

/** The body that a name means; of one task also without its level, which a name beside the lead may have left out. */
function keyOf(unit: string): string {
  return bodyOfUnit(unit, 'named').key;
}

/** The parties of a task that lead, or where none does those that a column of their own makes responsible, by the body they mean, with and without its level. */
function leadsOf(duties: readonly Assignment[]): ReadonlyMap<string, Assignment> {
  const led = duties.some(({ role }) => role === 'lead');
  const leads = duties.filter(({ role, kind }) => role === (led ? 'lead' : 'responsible') && kind === 'named');
  const keys = leads.map((duty) => [keyOf(duty.unit), duty] as const);
  return new Map([...keys.map(([key, duty]) => [key.slice(Math.max(0, key.indexOf(' '))), duty] as const), ...keys]);
}

/** Whether a party that leads is bound once more, as one of the others; one that is responsible, in the column of those who help. */
function again(lead: Assignment, duty: Assignment): boolean {
  if (lead.role === 'lead') return duty.role !== 'lead' && duty.role !== 'supervising';
  return duty.role === 'cooperating' && duty.cell !== lead.cell;
}

type Args = { readonly unit: string; readonly lead: string; readonly leads: number; readonly others: number };

const LEADS: Say = { zh: '在这里牵头', en: 'leads here' };
const ANSWERS: Say = { zh: '在这里负责', en: 'is responsible here' };

export const rule: Rule<Args> = {
  code: 'lead-also-listed',
  severity: 'warning',
  title: { zh: '牵头单位又列入其他单位', en: 'the lead is listed among the others too' },
  why: {
    zh: '同一单位在一项任务里既牵头又配合，按角色统计会重复。',
    en: 'One unit both leads and helps with one task, so that counts by role are wrong.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ unit, lead, leads, others }) =>
      `“${unit}”已是${leads > 0 ? '牵头' : '责任'}单位${unit === lead ? '' : `（写作“${lead}”）`}，又列在其他单位中${othersZh({ others })}`,
    en: ({ unit, lead, leads, others }) =>
      `“${unit}” ${leads > 0 ? 'leads' : 'is responsible'} already${unit === lead ? '' : ` (as “${lead}”)`} and is listed among the others${othersEn({ others })}`,
  },
  mend: { zh: '从其他单位中删去；本应是另一个单位的，改正名称', en: 'take it out of the others, or write the unit that was meant' },
  fix: 'none',
  bad: columnsOf(['市发展和改革局', '市财政局、⟦发改局⟧'], ['市医保局', '⟦医保局⟧、市财政局'], ['市教育局', '市财政局']),
  good: columnsOf(['市发展和改革局', '市财政局、教育局'], ['市教育局', '市体育局']),
  *check(document) {
    const cells = partiesOf(document);
    const hits = cells.flatMap((cell) => {
      const leads = leadsOf(allDuties(cell));
      return cell.duties.flatMap((duty) => {
        const lead = leads.get(keyOf(duty.unit));
        if (lead === undefined || duty.kind !== 'named' || !again(lead, duty)) return [];
        const leading = lead.role === 'lead' ? 1 : 0;
        const home = cell.task.unitCells[lead.cell];
        const related = home === undefined ? [] : [{ say: leading > 0 ? LEADS : ANSWERS, range: rangeOf(home.text, ...lead.at) }];
        return [
          { args: { unit: duty.unit, lead: lead.unit, leads: leading, others: 0 }, range: place(cell, duty.at), task: cell.task, related },
        ];
      });
    });
    yield* rarely(hits, cells.length);
  },
};

import { rangeOf } from '../text.ts';
import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

const DAY = /(?:(\d{4})\s?年\s?)?(\d{1,3})\s?月\s?(?:(\d{1,3})\s?[日号])?/g;
const LENGTHS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Whether words name a month or day that the calendar does not have; 2月29日 of an unknown year may be one. */
function impossible(words: string): boolean {
  return [...words.normalize('NFKC').matchAll(DAY)].some(([, year, month, day]) => {
    const last = LENGTHS[Number(month) - 1];
    if (last === undefined) return true;
    if (day === undefined) return false;
    const leap = year === undefined || new Date(Date.UTC(Number(year), 1, 29)).getUTCMonth() === 1;
    return Number(day) < 1 || Number(day) > (month !== undefined && Number(month) === 2 && !leap ? 28 : last);
  });
}

export const rule: Rule<{ readonly found: string }> = {
  code: 'deadline-invalid',
  severity: 'error',
  title: { zh: '日期不存在', en: 'a date that does not exist' },
  why: {
    zh: '按不存在的日期无法督办，多半是录入有误。',
    en: 'Nobody can follow up on a day that does not exist; most often a digit is wrong.',
  },
  source: { zh: '公历', en: 'the calendar' },
  message: { zh: ({ found }) => `没有“${found}”这一天`, en: ({ found }) => `there is no such day as “${found}”` },
  mend: { zh: '对照原文改正日期', en: 'correct the date by the original' },
  fix: 'none',
  bad: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t市财政局\t⟦2021年2月30日前⟧\n2\t⟦13月底前⟧公开决算。\t市财政局\t2021年6月底前\n',
  good: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t市财政局\t2024年2月29日前\n2\t12月底前公开决算。\t市财政局\t长期\n',
  *check(document) {
    const seen = new Set<number>();
    for (const { task } of tasksOf(document)) {
      for (const { text, kind, date, range } of task.deadlines) {
        const at = range[0]?.[0] ?? -1;
        // Tasks of one row share its deadline cell.
        if ((kind !== 'unresolved' && kind !== 'by') || date !== null || !impossible(text) || seen.has(at)) continue;
        seen.add(at);
        yield { args: { found: text }, range: range.length > 0 ? range : rangeOf(task.text), task };
      }
    }
  },
};

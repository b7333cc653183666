import type { Rule } from './rule.ts';
import { hitsOf, passagesOf, type Seen, type Spotted, times } from './spots.ts';

const VAGUE = /尽快|尽早|适时|近期|立即|即日起|限期|早日|抓紧|及时|待定|另行通知|视情况?/u;
/** Anything that says when after all: a date, a season, a period, or an event it waits for. */
const SAYS = /[0-9０-９年月日季周旬天]|[一二三四五六七八九十]|长期|持续|常态|[后内]/u;

function* faults(document: Parameters<Rule['check']>[0]): Generator<Spotted> {
  for (const passage of passagesOf(document)) {
    const { value } = passage.text;
    const match = passage.kind === 'deadline' ? VAGUE.exec(value) : null;
    if (match === null || SAYS.test(value.replace(match[0], ''))) continue;
    yield { passage, spots: [{ at: [match.index, match.index + match[0].length] }], safe: false };
  }
}

export const rule: Rule<Seen> = {
  code: 'deadline-vague',
  severity: 'info',
  title: { zh: '时限不明确', en: 'a deadline that sets no time' },
  why: {
    zh: '“尽快”“适时”没有日子，到期与否无法判断，督办没有依据。',
    en: '“Soon” or “in due time” names no day: nobody can say whether the task is late.',
  },
  source: {
    zh: '表格的惯例：时限写明日期，或写长期、每季度等',
    en: 'custom of these tables: a deadline is a date, or ongoing, or recurring',
  },
  message: {
    zh: ({ found, count }) => `时限“${found}”没有说明日期${times.zh(count)}`,
    en: ({ found, count }) => `the deadline “${found}” names no date${times.en(count)}`,
  },
  mend: { zh: '写明完成的日期，长期工作写“长期”', en: 'write a date, or 长期 where the work is ongoing' },
  fix: 'none',
  bad: '工作任务\t责任单位\t完成时限\n公开预算。\t市财政局\t⟦尽快⟧完成\n公开决算。\t市财政局\t6月底前\n',
  good: '工作任务\t责任单位\t完成时限\n尽快公开预算。\t市财政局\t长期\n公开决算。\t市财政局\t及时，6月底前\n公开采购。\t市财政局\t立即启动，长期坚持\n',
  check: (document) => hitsOf(document, faults(document)),
};

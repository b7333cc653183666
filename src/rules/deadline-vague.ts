import { rangeOf } from '../text.ts';
import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

const VAGUE = /^(?:尽快|尽早|适时|近期|及时|择机|视情|待定|另行通知|另定|抓紧)(?:完成|推进|落实|办理|实施|开展)?[。]?$/;

export const rule: Rule<{ readonly found: string }> = {
  code: 'deadline-vague',
  severity: 'warning',
  title: { zh: '时限没有说明何时', en: 'a deadline that says no time' },
  why: { zh: '“尽快”“适时”无法判断是否逾期。', en: 'Whether “soon” has passed nobody can tell.' },
  source: { zh: '表格的惯例：时限一栏写日期，或长期、持续推进', en: 'custom of these tables: the column holds a date, or 长期, 持续推进' },
  message: { zh: ({ found }) => `时限写的是“${found}”，没有日期`, en: ({ found }) => `the deadline reads “${found}” and names no time` },
  mend: { zh: '写明完成日期；长期工作写“长期”或“持续推进”', en: 'name the day; for work without end write 长期 or 持续推进' },
  fix: 'none',
  bad: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t⟦尽快完成⟧\n2\t公开决算。\t县财政局\t2022年9月底前\n',
  good: '序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t长期\n2\t公开决算。\t县财政局\t持续推进\n',
  *check(document) {
    const seen = new Set<number>();
    for (const { task } of tasksOf(document)) {
      const cell = task.deadlineCell;
      const at = cell?.pieces[0]?.from ?? -1;
      if (cell === null || seen.has(at) || !VAGUE.test(cell.value.trim())) continue;
      seen.add(at);
      yield { args: { found: cell.value.trim() }, range: rangeOf(cell), task };
    }
  },
};

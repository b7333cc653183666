import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

/** A plan of one year may reach into the next for what is wound up then; plans over several years say so in their titles. */
const AHEAD = 1;
const SEVERAL = /\d{4}\s*年?\s*[—\-－～~至]+\s*\d{4}|[三五]年|十[二三四五六]五|规划/;

export const rule: Rule<{ readonly found: string; readonly date: string; readonly year: number }> = {
  code: 'deadline-past-plan',
  severity: 'warning',
  title: { zh: '时限不在计划年度', en: 'a deadline outside the year of the plan' },
  why: {
    zh: '时限早于计划年度，多半是沿用了上年的表，年份没有改。',
    en: 'A time before the year of the plan is most often left over from the table of the year before.',
  },
  source: { zh: '表格的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ found, date, year }) => `“${found}”即 ${date}，不在 ${year} 年的计划里`,
    en: ({ found, date, year }) => `“${found}” is ${date}, outside the plan of ${year}`,
  },
  mend: { zh: '核对年份', en: 'check the year' },
  fix: 'none',
  bad: '某县2022年重点任务分工表\n序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t⟦2021年6月底前⟧\n2\t公开决算。\t县财政局\t2022年9月底前\n',
  good: '某县2022年重点任务分工表\n序号\t工作任务\t责任单位\t完成时限\n1\t公开预算。\t县财政局\t2022年6月底前\n2\t公开决算。\t县财政局\t2023年3月底前\n',
  *check(document) {
    for (const { plan, task } of tasksOf(document)) {
      const { year, title } = plan;
      if (year === null || SEVERAL.test(title ?? '')) continue;
      for (const { text, date, range } of task.deadlines) {
        const own = date === null ? year : Number(date.slice(0, 4));
        if (
          date === null ||
          (own >= year && own <= year + AHEAD) ||
          !/\d{4}|[一二][〇零○一二三四五六七八九]{3}/.test(text.normalize('NFKC'))
        )
          continue;
        // Years ahead are aims of a longer plan; only what is past is wrong for certain.
        if (own > year) continue;
        yield { args: { found: text, date, year }, range, task };
      }
    }
  },
};

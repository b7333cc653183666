import { folded, valueOf } from '../facts/numerals.ts';
import type { Task } from '../model.ts';
import type { Rule } from './rule.ts';

/** Years for which the state has set goals of its own; a plan of any year may name them. */
const GOALS: readonly number[] = [2030, 2035, 2049, 2050, 2060];
const FAR = 10;
/** In a column whose other times all lie near the plan's year, one this far behind it stands out. */
const OUT = 5;
const NEAR = 2;
/** Times of a column that are enough to see what is usual in it. */
const ENOUGH = 3;

/** The year that the words of a deadline name themselves. */
function ownYear(words: string): number | null {
  const found = /(?:19|20)\d{2}|[一二][〇零○一二三四五六七八九]{3}/.exec(folded(words))?.[0];
  return found === undefined ? null : valueOf(found);
}

/** 2000年底前建成的小区 says which, not by when; so does 对…前的存量问题. */
function describes(after: string): boolean {
  return /^[\u3400-\u9fff]{0,10}(?:的|已|以来|存量|遗留|历史)/.test(after);
}

function columnStart({ deadlineCell }: Task): readonly [number, number] {
  const pieces = deadlineCell?.pieces ?? [];
  return [pieces[0]?.from ?? -1, pieces.at(-1)?.to ?? -1];
}

/** How many years behind the plan's a time of the deadline column may lie: fewer where all but one of them lie close to it. */
function reach(tasks: readonly Task[], year: number): number {
  const dates = new Map(
    tasks.flatMap(({ deadlineCell, deadlines }) => (deadlineCell === null ? [] : [[deadlineCell, deadlines] as const])),
  );
  const years = [...dates.values()].flatMap((list) => list.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])));
  const far = years.filter((own) => own > year + NEAR).length;
  return far === 1 && years.length > ENOUGH ? OUT : FAR;
}

export const rule: Rule<{ readonly found: string; readonly year: number }> = {
  code: 'deadline-past-plan',
  severity: 'warning',
  title: { zh: '时限与计划年度不符', en: 'a deadline outside the plan’s years' },
  why: {
    zh: '时限早于计划年度，或晚得太多，多半是沿用旧稿没有改，或者年份写错了。',
    en: 'A deadline before the plan’s year, or far behind it, was left from an older draft or has a wrong year.',
  },
  source: { zh: '表格的惯例：时限在计划年度之内或其后', en: 'custom of these tables: deadlines fall in the plan’s year or later' },
  message: {
    zh: ({ found, year }) => `时限“${found}”与${year}年的计划不符`,
    en: ({ found, year }) => `the deadline “${found}” does not fit a plan of ${year}`,
  },
  mend: { zh: '核对年份', en: 'check the year' },
  fix: 'none',
  bad: '2021年任务表\n工作任务\t责任单位\t完成时限\n⟦2012年底前⟧公开预算。\t市财政局\t⟦2045年6月底前⟧\n',
  good: '2021年任务表\n工作任务\t责任单位\t完成时限\n改造2000年底前建成的老旧小区，落实2035年远景目标。\t市财政局\t2022年6月底前\n到2035年建成。\t市财政局\t“十四五”期间\n',
  *check({ plans, source }) {
    const seen = new Set<number>();
    for (const { tasks, year } of plans) {
      if (year === null) continue;
      const near = reach(tasks, year);
      for (const task of tasks) {
        const [from, to] = columnStart(task);
        for (const { text, range } of task.deadlines) {
          const [start, end] = [range[0]?.[0] ?? -1, range.at(-1)?.[1] ?? -1];
          const own = ownYear(text);
          const column = start >= from && end <= to;
          const last = year + (column ? near : FAR);
          if (own === null || seen.has(start) || (own >= year && own <= last) || GOALS.includes(own)) continue;
          if (!column && describes(source.text.slice(end, end + 12))) continue;
          seen.add(start);
          yield { args: { found: text, year }, range, task };
        }
      }
    }
  },
};

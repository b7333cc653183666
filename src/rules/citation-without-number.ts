import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

/** Documents that are cited by title alone: statutes, and works that no office numbers. */
const STATUTE = /(?:(?<!办)法|条例|宪法|法典|准则|党章|章程|政府工作报告|报告|规划|纲要|白皮书|目录|标准|规范|指引|指南|手册)$/;
/** Titles of numbered documents end like this. */
const NUMBERED = /(?:通知|意见|方案|办法|规定|决定|细则|批复|函|要点|计划|公告|通告)(?:（[^（）]{1,10}）)?$/;

export const rule: Rule<{ readonly title: string; readonly count: number }> = {
  code: 'citation-without-number',
  severity: 'info',
  title: { zh: '引用文件没有发文字号', en: 'a cited document without its number' },
  why: {
    zh: '同名文件不止一份，没有字号不知道是哪一份。',
    en: 'There may be several of this title; without its number nobody can tell which.',
  },
  source: { zh: '公文惯例：引用公文先引标题，后引发文字号', en: 'custom of official documents: the title first, then its number' },
  message: {
    zh: ({ title, count }) => `《${title}》没有写发文字号，同一份表引用别的文件写了（${count} 处）`,
    en: ({ title, count }) => `《${title}》 is cited without its number; others in this document have theirs (${count}×)`,
  },
  mend: { zh: '补上发文字号', en: 'add its number' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《工作要点》（汕府办〔2018〕73号）。\t市财政局\n\t2.落实⟦《收费管理办法》⟧。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《工作要点》（汕府办〔2018〕73号）。\t市财政局\n\t2.继续落实《工作要点》和《政府信息公开条例》。\t市财政局\n',
  *check(document) {
    const all = [...tasksOf(document)].flatMap(({ task }) => task.citations.map((one) => ({ task, one })));
    const numbered = new Set(all.flatMap(({ one }) => (one.number === null || one.title === null ? [] : [one.title])));
    const count = all.filter(({ one }) => one.title !== null && one.number !== null).length;
    if (count === 0) return;
    const seen = new Set<string>();
    for (const { task, one } of all) {
      const { title, number } = one;
      if (title === null || number !== null || numbered.has(title) || seen.has(title) || STATUTE.test(title) || !NUMBERED.test(title))
        continue;
      seen.add(title);
      yield { args: { title, count }, range: one.range, task };
    }
  },
};

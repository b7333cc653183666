import type { Placed, CitationFact, Task } from '../model.ts';
import { CLOSE, OPEN, S } from './docno.ts';
import type { Rule } from './rule.ts';
import { tasksOf } from './walk.ts';

/** Statutes, standards and works that are cited by title alone. */
const EXEMPT =
  /(?:(?<![办方做])法|条例|法典|宪法|公约|章程|报告|公报|白皮书|标准|手册|导则|读本|文选|选编|合同|协议|协议书|承诺书|指南|目录|杂志|日报|周刊|表|单|台账)(?:（[^）]{1,12}）)?$/;
const NOT_ISSUED = /纲要$|远景目标|五年规划/u;

/** A number follows that is written wrongly: a fault of its own. */
const ILL_NUMBERED = new RegExp(`^[（(][\\u3400-\\u9fff]{1,12}${OPEN}${S}\\d{2,4}年?${S}${CLOSE}`);

function illNumbered({ task, citation: { title } }: Cited): boolean {
  const { value } = task.text;
  const at = title === null ? -1 : value.indexOf(`《${title}》`);
  return at >= 0 && ILL_NUMBERED.test(value.slice(at + (title?.length ?? 0) + 2, at + (title?.length ?? 0) + 40));
}

const bare = (title: string): string => title.replace(/[《》〈〉<>\s]/g, '');

interface Cited {
  readonly task: Task;
  readonly citation: Placed<CitationFact>;
}

export const rule: Rule<{ readonly title: string; readonly count: number; readonly numbered: number }> = {
  code: 'citation-without-number',
  severity: 'info',
  title: { zh: '引用文件没有发文字号', en: 'a document is cited without its number' },
  why: {
    zh: '同一份表里别的文件注明了文号，这一件没有；没有文号，不容易找到原文，也分不清新旧版本。',
    en: 'Others are cited with their number: without one the text is hard to find, and editions cannot be told apart.',
  },
  source: {
    zh: '公文引用的惯例：先引标题，后引发文字号；法律法规除外',
    en: 'custom of official documents: title first, then number; statutes exempt',
  },
  message: {
    zh: ({ title, count }) => `《${title}》没有注明发文字号${count > 1 ? `（共引用${count}次）` : ''}`,
    en: ({ title, count }) => `《${title}》 is cited without its number${count > 1 ? ` (${count} times)` : ''}`,
  },
  mend: { zh: '在标题后用圆括号注明发文字号', en: 'put the number in brackets behind the title' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《财政预算公开办法》（汕府办〔2018〕73号）。\t市财政局\n\t2.适用⟦《信息处理费管理办法》⟧。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《关于印发〈财政预算公开办法〉的通知》（汕府办〔2018〕73号）。\t市财政局\n\t2.适用《财政预算公开办法》《中华人民共和国预算法》《政府信息公开条例》。\t市财政局\n',
  *check(document) {
    const cited = [...tasksOf(document)].flatMap(({ task }) => task.citations.map((citation): Cited => ({ task, citation })));
    const numbered = cited.flatMap(({ citation: { title, number } }) => (number === null ? [] : [bare(title ?? '')]));
    if (numbered.length === 0) return;
    const known = new Set(numbered);
    const all = numbered.join('\n');
    const groups = new Map<string, Cited[]>();
    for (const one of cited) {
      const { title, number } = one.citation;
      if (title === null || number !== null || EXEMPT.test(title) || NOT_ISSUED.test(title) || illNumbered(one)) continue;
      const key = bare(title);
      if (known.has(key) || all.includes(key)) continue;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [one]);
      else group.push(one);
    }
    for (const [first, ...others] of groups.values()) {
      if (first === undefined) continue;
      yield {
        args: { title: first.citation.title ?? '', count: others.length + 1, numbered: known.size },
        range: first.citation.range,
        task: first.task,
        related: others.map(({ citation }) => ({ say: { zh: '又一处', en: 'cited again' }, range: citation.range })),
      };
    }
  },
};

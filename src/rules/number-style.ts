import type { Fix } from '../finding.ts';
import type { Task } from '../model.ts';
import { rangeOf } from '../text.ts';
import { strayNumber } from './unnumbered.ts';
import type { Hit, Rule } from './rule.ts';
import { edits, placeOf } from './spots.ts';

interface Style {
  readonly before: string;
  readonly label: string;
  readonly after: string;
  /** The sort of numeral; numbers of different sorts are of different levels and not compared. */
  readonly sort: string;
}

/** `（三）、` → （ 三 ）、. Null for numbers of several parts. */
function styleOf({ numberText }: Task): Style | null {
  const match = /^([（(第]?)([0-9０-９]+|[①-⑳㉑-㉟㊱-㊿]|[一二三四五六七八九十百零〇两]+)([^0-9０-９]{0,3})$/u.exec(
    numberText?.value ?? '',
  );
  const [, before = '', label = '', after = ''] = match ?? [];
  if (match === null) return null;
  const sort = /\d|[０-９]/.test(label) ? '1' : /[①-㊿]/u.test(label) ? '①' : '一';
  return { before, label, after, sort };
}

const form = ({ before, after, sort }: Style): string => `${before}${sort}${after}`;

/** The punctuation of the others; safe where only 、 and . behind a figure change places. */
function fixOf({ numberText, text }: Task, own: Style, usual: Style): Fix | null {
  if (numberText === null || own.sort !== usual.sort) return null;
  const safe = own.before === '' && usual.before === '' && own.after === '、' && usual.after === '.' && !/^\d/u.test(text.value);
  const at = [0, numberText.value.length] as const;
  return { safe, edits: edits(numberText, at, `${usual.before}${own.label}${usual.after}`) };
}

type Args = { readonly found: string; readonly usual: string };

/** Numbers that the table's style does not read: 2. （3） 4. */
function* strays(tasks: readonly Task[], usual: Style): Generator<Hit<Args>> {
  for (const [nth, task] of tasks.entries()) {
    const stray = strayNumber(tasks, nth);
    if (stray === null) continue;
    const at = [0, stray.written.length] as const;
    const hit = {
      args: { found: stray.written, usual: `${usual.before}${usual.label}${usual.after}` },
      range: placeOf(task.text, at),
      task,
    };
    const mark = `${usual.before}${String(stray.value)}${usual.after}`;
    yield usual.sort === '1' ? { ...hit, fix: { safe: false, edits: edits(task.text, at, mark) } } : hit;
  }
}

export const rule: Rule<Args> = {
  code: 'number-style',
  severity: 'warning',
  title: { zh: '编号的写法不一', en: 'a number is written in another style' },
  why: {
    zh: '同一层次的编号应当一个写法；写法变了，读者会以为是另一层次，程序会读不出编号。',
    en: 'Numbers of one level are written in one style: another style reads as another level, and programs miss the number.',
  },
  source: {
    zh: '公文层次序号的惯例：一、（一）1.（1）；带括号的序号后不加顿号',
    en: 'custom of official documents: levels are 一、 （一） 1. （1）, with no mark behind a bracket',
  },
  message: {
    zh: ({ found, usual }) => `编号写作“${found}”，本表其他编号写作“${usual}”这样的形式`,
    en: ({ found, usual }) => `the number is written “${found}”; the others of this table are like “${usual}”`,
  },
  mend: { zh: '改成与其他编号一样的写法', en: 'write it like the others' },
  fix: 'suggested',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\n\t⟦3、⟧公开债务。\t市财政局\n\t4.公开采购。\t市财政局\n\t⟦（5）⟧公开年报。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1、公开预算。\t市财政局\n\t2、公开决算。\t市财政局\n\t3、公开债务。\t市财政局\n',
  *check({ plans }) {
    for (const { tasks } of plans) {
      const styled = tasks.flatMap((task) => {
        const style = styleOf(task);
        return style === null ? [] : [{ task, style }];
      });
      const counts = new Map<string, number>();
      for (const { style } of styled) counts.set(form(style), (counts.get(form(style)) ?? 0) + 1);
      const usual = styled.find(({ style }) => (counts.get(form(style)) ?? 0) * 3 >= styled.length * 2)?.style;
      if (usual === undefined) continue;
      yield* strays(tasks, usual);
      for (const { task, style } of styled) {
        if (form(style) === form(usual) || style.sort !== usual.sort || task.numberText === null) continue;
        const fix = fixOf(task, style, usual);
        const hit = {
          args: { found: task.numberText.value, usual: `${usual.before}${usual.label}${usual.after}` },
          range: rangeOf(task.numberText),
          task,
        };
        yield fix === null ? hit : { ...hit, fix };
      }
    }
  },
};

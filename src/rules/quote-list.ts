import type { Span, Task, Text } from '../model.ts';
import type { Rule } from './rule.ts';
import { edits, type Passage, passagesWith, placeOf } from './spots.ts';
import { matchesOf } from './walk.ts';

interface Place {
  readonly text: Text;
  readonly task: Task | null;
  readonly at: Span;
}

/** `“甲”、“乙”`: the 、 between two quotations, or two titles; `“甲”“乙”` has none. */
function places(passages: readonly Passage[], pattern: RegExp): Place[] {
  return passages.flatMap(({ text, task, kind }) =>
    kind === 'task' || kind === 'category'
      ? matchesOf(text.value, pattern).map(({ index, 0: found }): Place => ({ text, task, at: [index, index + found.length] }))
      : [],
  );
}

/** The two items about the marks between them, as far as they are short. */
function shown({ value }: Text, [start, end]: Span): Span {
  const left = /[“《][^“《]{0,20}$/.exec(value.slice(Math.max(0, start - 22), start));
  const right = /^[^”》]{0,20}[”》]/.exec(value.slice(end, end + 22));
  return [start - (left?.[0].length ?? 0), end + (right?.[0].length ?? 0)];
}

export const rule: Rule<{ readonly found: string; readonly other: string; readonly count: number }> = {
  code: 'quote-list',
  severity: 'info',
  title: { zh: '并列引号、书名号之间的顿号时有时无', en: '、 between quotations here and none there' },
  why: {
    zh: '并列的引号之间、书名号之间通常不用顿号；用不用都可以，但一份文件里应当一致。',
    en: 'Quotations or titles in a row usually take no 、 between them; either way, one document keeps to one.',
  },
  source: { zh: '《标点符号用法》GB/T 15834-2011 4.5.3.5（“通常不用顿号”）', en: 'GB/T 15834-2011 4.5.3.5 (“usually none”)' },
  message: {
    zh: ({ found, other, count }) => `${found}之间用了顿号（共${count}处），而${other}之间没有`,
    en: ({ found, other, count }) => `${found} has 、 between (${count} place${count === 1 ? '' : 's'} in all), ${other} has none`,
  },
  mend: { zh: '去掉引号之间、书名号之间的顿号，全文一致', en: 'take the 、 out, so that all are alike' },
  fix: 'suggested',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.推进⟦“一件事”、“一次办”⟧服务。\t市财政局\n\t2.办好“码上评”“掌上查”。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.推进“一件事”“一次办”服务。\t市财政局\n\t2.办好“码上评”“掌上查”，做好公开、解读。\t市司法局\n',
  *check(document) {
    const marked = places(passagesWith(document, '”、', '》、'), /(?<=[”》])、(?=[“《])/g);
    const [first, ...others] = marked;
    if (first === undefined) return;
    const [bare] = places(passagesWith(document, '”“', '》《'), /(?<=”)“|(?<=》)《/g).map((one) => ({
      ...one,
      at: [one.at[0], one.at[0]] as const,
    }));
    if (bare === undefined) return;
    const range = ({ text, at }: Place): readonly Span[] => placeOf(text, shown(text, at));
    const words = ({ text, at }: Place): string => text.value.slice(...shown(text, at));
    yield {
      args: { found: words(first), other: words(bare), count: marked.length },
      range: range(first),
      task: first.task,
      related: [
        ...others.map((one) => ({ say: { zh: '这里也用了顿号', en: '、 here too' }, range: range(one) })),
        { say: { zh: '这里没有用', en: 'none here' }, range: range(bare) },
      ],
      fix: { safe: false, edits: marked.flatMap(({ text, at }) => edits(text, at, '')) },
    };
  },
};

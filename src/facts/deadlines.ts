import type { DeadlineFact } from '../model.ts';
import { COLUMN, type Form, FORMS, type Groups } from './forms.ts';
import { apart } from './frequencies.ts';
import { folded } from './numerals.ts';

const NO_TIME = /^(?:无|暂无|\/|／|[-—－–]+)$/;
const HINT = /[年月日季天时内期末]|\d{4}/;

function has(words: string, needs: string): boolean {
  for (const char of needs) if (!words.includes(char)) return false;
  return true;
}

function found(words: string, plain: string, forms: readonly Form[]): { at: [number, number]; groups: Groups; form: Form }[] {
  return apart(
    forms
      .filter(({ needs }) => has(plain, needs))
      .flatMap((form) =>
        [...plain.matchAll(form.pattern)].map((match) => ({
          at: [match.index, match.index + match[0].length] as [number, number],
          groups: { ...match.groups, whole: match[0] },
          form,
        })),
      ),
  ).filter(({ at }) => words.slice(...at).trim() !== '' && !/每$/.test(words.slice(Math.max(0, at[0] - 1), at[0])));
}

/** A run like 9月20日、12月20日前: the last 前 serves all; a day before 、 that no 前 follows is no deadline. */
function served(plain: string, [, end]: readonly [number, number]): boolean {
  return /^、(?:(?:\d{4}年)?\d{1,2}月\d{1,2}日、){0,6}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:之前|以前|前)/.test(plain.slice(end, end + 100));
}

/**
 * The times by which something is to be done, in order. A year is the words' own, else that of an earlier time in the same words,
 * else `year`; unknown stays unknown. With `column` the words are a deadline column's cell, and nothing of it is passed over.
 */
export function readDeadlines(words: string, year: number | null, column: boolean): DeadlineFact[] {
  if (!column && !HINT.test(words)) return [];
  const plain = folded(words);
  let carried = year;
  const facts: DeadlineFact[] = [];
  const hits = found(words, plain, column ? [...COLUMN.slice(0, 2), ...FORMS, ...COLUMN.slice(2)] : FORMS);
  for (const { at, groups, form } of hits) {
    if (!column && /[日号]$/.test(groups['whole'] ?? '') && plain.charAt(at[1]) === '、' && !served(plain, at)) continue;
    const reading = form.read(groups, carried);
    if (reading === null) continue;
    carried = reading.year ?? carried;
    facts.push({ text: words.slice(...at), kind: reading.kind, date: reading.date, at });
  }
  const bare = words.trim();
  if (!column || facts.length > 0 || bare === '' || NO_TIME.test(bare)) return facts;
  const start = words.indexOf(bare);
  return [{ text: bare, kind: 'unresolved', date: null, at: [start, start + bare.length] }];
}

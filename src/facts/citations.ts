import type { CitationFact } from '../model.ts';
import { CITED, nextOf, pastBlanks, tracesOf, WIDE } from './chars.ts';
import { numberStart } from './docnos.ts';
import { folded } from './numerals.ts';
import { among, wordAt } from './words.ts';

const LONGEST_TITLE = 300;
const LONGEST_BRACKET = 160;
/** （试行）, （2024年修订版） between a title and its number. */
const LONGEST_EDITION = 14;
const LONGEST_NUMBER = 40;

/** Where a title that opens at `at` closes: 《 inside 《 is counted; -1 where it never does. */
function titleEnd(plain: string, at: number): number {
  let depth = 0;
  const stop = Math.min(plain.length, at + LONGEST_TITLE);
  for (let next = at; next < stop; next += 1) {
    const char = plain.charAt(next);
    if (char === '《') depth += 1;
    else if (char === '》') depth -= 1;
    if (depth === 0) return next + 1;
  }
  return -1;
}

/** Where a bracket that opens at `at`, brackets in it counted, closes; -1 where none opens or it never closes. */
function bracketEnd(plain: string, at: number): number {
  let depth = 0;
  const stop = Math.min(plain.length, at + LONGEST_BRACKET);
  for (let next = at; next < stop; next += 1) {
    const char = plain.charAt(next);
    if (among('（(【[［〔', char)) depth += 1;
    else if (among('）)】]］〕', char)) depth -= 1;
    if (depth <= 0) return next > at ? next + 1 : -1;
  }
  return -1;
}

/** The document numbers between two places, as written. */
function numbersIn(words: string, plain: string, from: number, to: number): string[] {
  const found: string[] = [];
  let start = from;
  for (let sign = from; sign < to; sign += 1) {
    const at = plain.charAt(sign) === '号' ? numberStart(plain, sign, start) : -1;
    if (at < 0) continue;
    found.push(words.slice(at, sign + 1));
    start = sign + 1;
  }
  return found;
}

/** What belongs to a citation: where it ends and its number, several joined as written by 、. */
interface Rest {
  readonly end: number;
  readonly number: string | null;
}

/** The brackets behind a title: its number, also behind （试行）, or 以下简称, whose title is no other document. */
function bracketsBehind(words: string, plain: string, close: number): Rest {
  let end = close;
  for (let open = pastBlanks(plain, close); ; open = pastBlanks(plain, end)) {
    const stop = bracketEnd(plain, open);
    if (stop < 0) return { end: close, number: null };
    const numbers = numbersIn(words, plain, open + 1, stop - 1);
    if (numbers.length > 0) return { end: stop, number: numbers.join('、') };
    if (plain.slice(open, stop).includes('简称')) return { end: stop, number: null };
    if (end > close || stop - open > LONGEST_EDITION) return { end: close, number: null };
    end = stop;
  }
}

/** The number that follows a title without a bracket: 《办法》汕府办〔2018〕73号. */
function numberBehind(words: string, plain: string, close: number): Rest | null {
  for (let sign = close; sign < close + LONGEST_NUMBER; sign += 1) {
    if (plain.charAt(sign) === '号' && numberStart(plain, sign, close) === close)
      return { end: sign + 1, number: words.slice(close, sign + 1) };
  }
  return null;
}

/** A title that opens at `at`, with the number in front of it from `start` on or the one behind it. */
function titled(words: string, plain: string, at: number, start: number): CitationFact | null {
  const close = titleEnd(plain, at);
  if (close < at + 3) return null;
  const title = words.slice(at + 1, close - 1);
  const front = start < at ? words.slice(start, plain.indexOf('号', start) + 1) : null;
  const rest = numberBehind(words, plain, close) ?? bracketsBehind(words, plain, close);
  return { text: words.slice(start, rest.end), title, number: front ?? rest.number, at: [start, rest.end] };
}

/** A number with its 号 at `sign`, alone or with the title that follows: 汕府办〔2018〕73号《办法》, 国办发〔2021〕5号文. */
function numbered(words: string, plain: string, sign: number, from: number): CitationFact | null {
  const start = numberStart(plain, sign, from);
  if (start < 0) return null;
  const open = sign + 1 + wordAt(['文件', '文'], plain, sign + 1).length;
  const named = plain.charAt(open) === '《' ? titled(words, plain, open, start) : null;
  const number = words.slice(start, sign + 1);
  return named ?? { text: number, title: null, number, at: [start, sign + 1] };
}

/** The cited documents of some words, which `plain` are when folded. */
export function citationsOf(words: string, plain: string): CitationFact[] {
  const facts: CitationFact[] = [];
  // The next 》, looked for once: a text of many 《 and no 》 is not searched to its end for each.
  let closer = plain.indexOf('》');
  let from = 0;
  for (let at = nextOf(CITED, plain, 0); at < plain.length; at = nextOf(CITED, plain, Math.max(at + 1, from))) {
    const opens = plain.charAt(at) === '《';
    if (opens && closer >= 0 && closer < at) closer = plain.indexOf('》', at);
    if (opens && (closer < 0 || closer > at + LONGEST_TITLE)) continue;
    const fact = opens ? titled(words, plain, at, at) : numbered(words, plain, at, from);
    if (fact === null) continue;
    facts.push(fact);
    [, from] = fact.at;
  }
  return facts;
}

/** Cited documents, in order: a title in 《》 with its number (党政机关公文格式 GB/T 9704-2012, 7.2.5), or a number alone. */
export function readCitations(words: string): CitationFact[] {
  const traces = tracesOf(words);
  return (traces & CITED) === 0 ? [] : citationsOf(words, (traces & WIDE) === 0 ? words : folded(words));
}

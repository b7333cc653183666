import type { DeadlineKind, Span } from '../model.ts';
import { pastBlanks } from './chars.ts';
import { tailAt } from './tails.ts';
import { among } from './words.ts';
import type { Year } from './years.ts';

/** The words that times are read from, folded; `column` where they are a deadline column's cell, in which bare words are times. */
export interface Line {
  readonly plain: string;
  readonly column: boolean;
}

/** The last day that a time includes: `day` 0 is the last of the month, `month` 0 the December before. */
export interface Last {
  readonly month: number;
  readonly day: number;
}

/** A time as the words give it, its year not yet settled. */
export interface Time {
  readonly at: Span;
  readonly kind: DeadlineKind;
  readonly year: Year | null;
  readonly last: Last | null;
  /** Words that tell of the past as often as they set a time (2016—2020年, “十三五”期间): nothing where they lie before the document's year. */
  readonly tells?: true;
}

/** What a grammar rule made of the words round a character: the times, none where they only looked like one, and where to read on. */
export interface Reading {
  readonly to: number;
  readonly times: readonly Time[];
  /** The year of a time from which something begins (2025年3月启动): later times without a year are of it. */
  readonly begins?: Year;
}

export const YEAR_END: Last = { month: 12, day: 31 };

/** A reading of one time, or of none for a year that is not the plan's (去年底前). */
export function one(time: Time): Reading {
  return { to: time.at[1], times: time.year?.of === 'others' ? [] : [time] };
}

/** A quarter or a half of a year, whose name ends at `end`: 三季度, 三季度末, 上半年前; none where it only begins something (三季度起). */
export function partOfYear(plain: string, at: number, end: number, year: Year | null, last: Last): Reading {
  const turn = pastBlanks(plain, end);
  const turned = among('末底', plain.charAt(turn)) ? turn + 1 : end;
  const tail = tailAt(plain, turned);
  if (plain.charAt(tail.end) === '起') return { to: tail.end, times: [] };
  return one({ at: [at, tail.end], kind: turned > end || tail.word === 'before' ? 'by' : 'period', year, last });
}

/** A time whose day is not said: 月底前 of which month, 2025年前 within or before it. */
export function unresolved(at: number, end: number, year: Year | null): Reading {
  return one({ at: [at, end], kind: 'unresolved', year, last: null });
}

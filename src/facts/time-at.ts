import { bareYear } from './bare-years.ts';
import { bitsAt, FIGURE, HAN_FIGURE, isFigure, LASTING, pastBlanks, TIME } from './chars.ts';
import { figuresDateAt } from './figures.ts';
import { fiveYearsAt } from './five-years.ts';
import { lastingAt } from './lasting.ts';
import { startBefore } from './month-items.ts';
import { monthsAt } from './months.ts';
import { runBefore } from './numerals.ts';
import { pointAt, small } from './points.ts';
import { letters, quarterAt, quarterOf } from './quarters.ts';
import { pastBefore } from './tails.ts';
import { type Line, type Reading, unresolved } from './time.ts';
import { withinAt } from './within.ts';
import { halfAt, partAlone, partOf, turnAt } from './year-parts.ts';
import { among, wordBefore } from './words.ts';
import { type Year, yearBefore } from './years.ts';

/** What the words round 年 say: a year with a month, a quarter or a part behind it, a year alone, or 年底前 without one. */
function yearTime(line: Line, sign: number, from: number): Reading | null {
  const { plain } = line;
  const year = yearBefore(plain, sign, from) ?? shortYearBefore(plain, sign, from);
  if (year === null) return partAlone(line, sign, from);
  const at = pastBlanks(plain, year.end);
  return (
    monthsAt(line, at, year, from) ??
    quarterOf(line, at, year) ??
    halfAt(plain, at, year) ??
    partOf(plain, at, year) ??
    bareYear(line, year, from)
  );
}

/** 25年 before a month or 底; alone it is a length of time. */
function shortYearBefore(plain: string, sign: number, from: number): Year | null {
  const at = runBefore(FIGURE, plain, sign, from);
  const next = pastBlanks(plain, sign + 1);
  if (sign - at !== 2 || !(among('底末', plain.charAt(next)) || pointAt(plain, next) !== null)) return null;
  return { at, end: sign + 1, of: 'era', value: 2000 + small(plain, at, sign) };
}

/** 月底前, 本季度末前: due, but of which month or quarter the words do not say. 每月底前 is a frequency, 36月底前 a damaged date. */
function endAlone(plain: string, sign: number, end: number, from: number): Reading | null {
  const before = pastBefore(plain, end + 1);
  if (!among('底末', plain.charAt(end)) || before === end + 1) return null;
  const at = sign - wordBefore(['本', '当', '次', '下'], plain, sign, from).length;
  if (among('每各逐上', plain.charAt(at - 1)) || (bitsAt(plain, at - 1) & (FIGURE | HAN_FIGURE)) !== 0) return null;
  return unresolved(at, before, null);
}

/** Q4 of the plan's year, its figure at `at`; no part of a code. */
function lettered(plain: string, at: number, from: number): Reading | null {
  return at > from && !/[A-Za-z0-9-]/.test(plain.charAt(at - 2)) ? letters(plain, at - 1, null) : null;
}

/** What the words round the character at `at` say of a time, read no further back than `from`; null where they say nothing. */
export function timeAt(line: Line, at: number, from: number): Reading | null {
  const { plain, column } = line;
  const bits = bitsAt(plain, at);
  if (column && (bits & FIGURE) !== 0) return isFigure(plain, at - 1) ? null : (figuresDateAt(line, at, from) ?? lettered(plain, at, from));
  if (column && (bits & LASTING) !== 0) return lastingAt(plain, at);
  if ((bits & TIME) === 0) return null;
  switch (plain.charAt(at)) {
    case '年':
      return yearTime(line, at, from);
    case '月':
      return monthsAt(line, startBefore(plain, at, from), null, from) ?? endAlone(plain, at, at + 1, from);
    case '季':
      return plain.startsWith('季度', at) ? (quarterAt(line, at, null, from) ?? endAlone(plain, at, at + 2, from)) : null;
    case '内':
      return withinAt(plain, at, from);
    case '五':
      return fiveYearsAt(plain, at, from);
    default:
      return plain.startsWith('岁末', at) ? turnAt(line, at, from) : null;
  }
}

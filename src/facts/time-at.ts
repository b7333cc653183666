import { bareYear } from './bare-years.ts';
import { bitsAt, FIGURE, LASTING, pastBlanks, TIME } from './chars.ts';
import { figuresDateAt } from './figures.ts';
import { fiveYearsAt } from './five-years.ts';
import { lastingAt } from './lasting.ts';
import { startBefore } from './month-items.ts';
import { monthsAt } from './months.ts';
import { quarterAt, quarterOf } from './quarters.ts';
import type { Line, Reading } from './time.ts';
import { withinAt } from './within.ts';
import { halfAt, partAlone, partOf, turnAt } from './year-parts.ts';
import { yearBefore } from './years.ts';

/** What the words round 年 say: a year with a month, a quarter or a part behind it, a year alone, or 年底前 without one. */
function yearTime(line: Line, sign: number, from: number): Reading | null {
  const { plain } = line;
  const year = yearBefore(plain, sign, from);
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

/** What the words round the character at `at` say of a time, read no further back than `from`; null where they say nothing. */
export function timeAt(line: Line, at: number, from: number): Reading | null {
  const { plain, column } = line;
  const bits = bitsAt(plain, at);
  if (column && (bits & FIGURE) !== 0) return (bitsAt(plain, at - 1) & FIGURE) === 0 ? figuresDateAt(line, at, from) : null;
  if (column && (bits & LASTING) !== 0) return lastingAt(plain, at);
  if ((bits & TIME) === 0) return null;
  switch (plain.charAt(at)) {
    case '年':
      return yearTime(line, at, from);
    case '月':
      return monthsAt(line, startBefore(plain, at, from), null, from);
    case '季':
      return plain.startsWith('季度', at) ? quarterAt(line, at, null, from) : null;
    case '内':
      return withinAt(plain, at, from);
    case '五':
      return fiveYearsAt(plain, at, from);
    default:
      return plain.startsWith('岁末', at) ? turnAt(line, at, from) : null;
  }
}

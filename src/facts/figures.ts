import { pastBlanks } from './chars.ts';
import { jointAt } from './joints.ts';
import { monthsAt } from './months.ts';
import { figuresAt } from './numerals.ts';
import { pointAt, small } from './points.ts';
import { closesAt, pastBefore, pastClock } from './tails.ts';
import { type Last, type Line, one, type Reading, YEAR_END } from './time.ts';
import { among } from './words.ts';
import { eraOf, type Year } from './years.ts';

/** A day or a month in figures and where it ends; no month and no day is 0, which as `Last` means something else. */
interface Figures {
  readonly end: number;
  readonly last: Last;
}

/** 6.30 or 6 behind 2025., with its parts joined as the year is, the day only by the same mark. */
function monthAt(plain: string, at: number, mark: string): Figures | null {
  const end = figuresAt(plain, at);
  if (end === at || end > at + 2) return null;
  const month = small(plain, at, end) || 13;
  const day = plain.charAt(end) === mark ? figuresAt(plain, end + 1) : end;
  if (day > end + 3) return null;
  if (day > end + 1) return { end: day + (plain.charAt(day) === '日' ? 1 : 0), last: { month, day: small(plain, end + 1, day) || 99 } };
  return { end: end + (among('底末', plain.charAt(end)) ? 1 : 0), last: { month, day: 0 } };
}

/** Where a second date of a range begins behind `end`, and how it is marked: 2025.3—2025.6, 2025.3—6; null where there is none. */
function rangeEnd(plain: string, end: number, mark: string): (Figures & { readonly year: number | null }) | null {
  const joint = jointAt(plain, end);
  if (joint?.kind !== 'range') return null;
  const first = figuresAt(plain, joint.end);
  const year = eraOf(plain.slice(joint.end, first));
  const to = monthAt(plain, year === null ? joint.end : first + 1, mark);
  return to === null ? null : { ...to, year };
}

/** 2024—2026 as a whole cell, behind whose first year `first` stands. */
function yearsOnly(plain: string, at: number, first: number): Reading | null {
  const joint = jointAt(plain, first);
  const end = joint?.kind === 'range' ? figuresAt(plain, joint.end) : first;
  const value = joint === null ? null : eraOf(plain.slice(joint.end, end));
  if (value === null || !closesAt(plain, pastBlanks(plain, end))) return null;
  return one({ at: [at, end], kind: 'period', year: { at, end, of: 'plan', value }, last: YEAR_END });
}

/** Eight figures that make a date, or four that are the whole cell: 20250630, 2025. 2023925日 has lost its 年 and 月. */
function unmarked(plain: string, at: number, end: number): Reading | null {
  const value = eraOf(plain.slice(at, at + 4));
  if (value === null || plain.charAt(end) === '日') return null;
  const year: Year = { at, end, of: 'era', value };
  if (plain.trim().length === 4) return one({ at: [at, end], kind: 'by', year, last: YEAR_END });
  if (end - at !== 8) return null;
  const last = { month: small(plain, at + 4, at + 6) || 13, day: small(plain, at + 6, end) || 99 };
  return one({ at: [at, end], kind: 'by', year, last });
}

const SHORT = 24;

function isDay({ last: { month, day } }: Figures): boolean {
  return month <= 12 && day > 0 && day <= 31;
}

/** 6.30, 6/30前 or 2.17—2.23 as a whole cell: days of the plan's year. */
function daysOnly(plain: string, at: number, mark: string): Reading | null {
  // A whole cell is short: no time is spent on longer ones.
  if (plain.length > SHORT || plain.slice(0, at).trim() !== '') return null;
  const date = monthAt(plain, at, mark);
  if (date === null || !isDay(date)) return null;
  const joint = jointAt(plain, date.end);
  const to = joint?.kind === 'range' ? monthAt(plain, joint.end, mark) : null;
  if (to !== null && !isDay(to)) return null;
  const end = pastBefore(plain, (to ?? date).end);
  if (plain.slice(end).trim() !== '') return null;
  return one({ at: [at, end], kind: to === null ? 'by' : 'period', year: null, last: (to ?? date).last });
}

/** A date in figures from its first one on, in a deadline column: 2025.6.30, 2025-06, 2025/6/30前, 2025.6月底, 2025.3—2025.6, 6.30. */
export function figuresDateAt(line: Line, at: number, from: number): Reading | null {
  const { plain } = line;
  const first = figuresAt(plain, at);
  const mark = plain.charAt(first);
  const value = eraOf(plain.slice(at, first));
  const span = value === null ? null : yearsOnly(plain, at, first);
  if (span !== null) return span;
  if (value === null && among('./', mark)) return daysOnly(plain, at, mark);
  if (value === null || !among('.-/', mark)) return unmarked(plain, at, first);
  const year: Year = { at, end: first + 1, of: 'era', value };
  if (pointAt(plain, first + 1) !== null) return monthsAt(line, first + 1, year, from);
  const date = monthAt(plain, first + 1, mark);
  if (date === null) return null;
  const to = rangeEnd(plain, date.end, mark);
  if (to !== null) {
    const last = to.year === null ? year : { ...year, value: to.year };
    return one({ at: [at, to.end], kind: 'period', year: last, last: to.last });
  }
  const before = pastBefore(plain, date.end);
  const end = before > date.end ? before : pastClock(plain, date.end);
  // 2025.6前 is due by the end of May, as 6月前 is; 2025.6底前 by the end of June.
  const sooner = before > date.end && date.last.day === 0 && !among('底末', plain.charAt(date.end - 1)) && date.last.month <= 12;
  return one({ at: [at, end], kind: 'by', year, last: sooner ? { month: date.last.month - 1, day: 0 } : date.last });
}

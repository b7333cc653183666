import { backOverBlanks, bitsAt, FIGURE, HAN_FIGURE, isFigure } from './chars.ts';
import { type Line, partOfYear, type Reading } from './time.ts';
import { among, wordAt, wordBefore } from './words.ts';
import type { Year } from './years.ts';

const ENDS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const JOINTS = ['、', '—', '-', '~', '至', '到', '和', '及'];

/** Where the number of a quarter before `end` begins, its 第 with it; `end` where there is none: 十三 and 5 number no quarter. */
function numberBefore(plain: string, end: number, from: number): number {
  const at = end - 1;
  if (at < from || ENDS[plain.charAt(at)] === undefined) return end;
  if (at > from && (bitsAt(plain, at - 1) & (FIGURE | HAN_FIGURE)) !== 0) return end;
  return at > from && plain.charAt(at - 1) === '第' ? at - 1 : at;
}

/** Where the words before 季度 begin: 第三, 二、三, 一至三, 前三; -1 where they name no quarter of a year (每季度, 四个季度). */
function startBefore(plain: string, sign: number, from: number): number {
  const end = backOverBlanks(plain, sign, from);
  let at = numberBefore(plain, end, from);
  if (at === end) return -1;
  for (let joint = wordBefore(JOINTS, plain, at, from); joint !== ''; joint = wordBefore(JOINTS, plain, at, from)) {
    const next = numberBefore(plain, at - joint.length, from);
    // 1、三季度: the number of an item, not of a quarter.
    if (next === at - joint.length || isFigure(plain, at - joint.length - 1) !== isFigure(plain, end - 1)) break;
    at = next;
  }
  const before = at > from ? plain.charAt(at - 1) : '';
  return before === '每' ? -1 : before === '前' ? at - 1 : at;
}

/** The time whose 季度 stands at `sign`: 第三季度, 三季度末前, 二、三季度 (to the end of the last). Null where no quarter is named. */
export function quarterAt({ plain }: Line, sign: number, year: Year | null, from: number): Reading | null {
  const at = startBefore(plain, sign, from);
  if (at < 0) return null;
  const month = ENDS[plain.charAt(backOverBlanks(plain, sign, from) - 1)] ?? 0;
  return partOfYear(plain, year?.at ?? at, sign + 2, year, { month, day: 0 });
}

/** Where a quarter written Q3 ends that begins at `at`, and its number; null where none stands there. */
function letteredAt(plain: string, at: number): { readonly end: number; readonly month: number } | null {
  const month = ENDS[plain.charAt(at + 1)];
  return among('QqＱ', plain.charAt(at)) && isFigure(plain, at + 1) && month !== undefined && !isFigure(plain, at + 2)
    ? { end: at + 2, month }
    : null;
}

/** Q3, or Q1-Q3 to the end of its last, from the Q at `at` on; the year's words stand before. */
export function letters(plain: string, at: number, year: Year | null): Reading | null {
  let last = letteredAt(plain, at);
  for (let next = last; next !== null; ) {
    last = next;
    const joint = wordAt(JOINTS, plain, next.end);
    next = joint === '' ? null : letteredAt(plain, next.end + joint.length);
  }
  return last === null ? null : partOfYear(plain, year?.at ?? at, last.end, year, { month: last.month, day: 0 });
}

/** The quarter of a year, whose words begin at `at` behind 年. */
export function quarterOf(line: Line, at: number, year: Year): Reading | null {
  const named = letters(line.plain, at, year);
  if (named !== null) return named;
  for (let sign = at + 1; sign < at + 9; sign += 1) {
    if (line.plain.startsWith('季度', sign)) return startBefore(line.plain, sign, at) === at ? quarterAt(line, sign, year, at) : null;
  }
  return null;
}

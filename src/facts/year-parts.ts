import { backOverBlanks, bitsAt, FIGURE, HAN_FIGURE, pastBlanks } from './chars.ts';
import { closesAt, isDone, leadBefore, pastBefore, pastWithin } from './tails.ts';
import { type Last, type Line, one, partOfYear, type Reading, YEAR_END } from './time.ts';
import { among, wordAt } from './words.ts';
import type { Year } from './years.ts';

const MIDDLE: Last = { month: 6, day: 0 };
const HALVES: Readonly<Record<string, Last>> = { 上半年: MIDDLE, 下半年: YEAR_END };

/** 上半年, 下半年末, 2025年上半年前 from 上 or 下 on; null where no half stands, or both: 上下半年各1次. */
export function halfAt(plain: string, at: number, year: Year | null): Reading | null {
  const last = HALVES[plain.slice(at, at + 3)];
  return last === undefined || plain.charAt(at - 1) === '上' ? null : partOfYear(plain, year?.at ?? at, at + 3, year, last);
}

/** Nouns that 年中 is a part of. */
const MIDYEAR = ['考核', '评估', '总结', '督查', '检查', '会', '推进会', '调度会', '报告', '报表', '盘点', '央', '国'];

/** 年中 with 中 at `sign`, in mid-year; not 年中考核. 2025年中 does not name it in full: it may begin 2025年中央. */
function middleAt(plain: string, sign: number, year: Year | null, named: boolean): Reading | null {
  if (plain.charAt(sign) !== '中') return null;
  const end = pastBefore(plain, sign + 1);
  const other = named ? wordAt(MIDYEAR, plain, end) !== '' : !closesAt(plain, end) && !isDone(plain, end);
  if (end === sign + 1 && other) return null;
  return one({ at: [year?.at ?? sign - 1, end], kind: end > sign + 1 ? 'by' : 'period', year, last: MIDDLE });
}

/** Whether 底 at a place is that of 底数, 底座, 底线. */
function isBase(plain: string, at: number): boolean {
  return plain.charAt(at) === '底' && among('数座气层子册线板图账稿色', plain.charAt(at + 1));
}

function by(at: number, end: number, year: Year | null): Reading {
  return one({ at: [at, end], kind: 'by', year, last: YEAR_END });
}

/** 2025年底, 2025年年末前, 2025年内, 2025年年中 behind the year's 年; null where none stands. */
export function partOf(plain: string, at: number, year: Year): Reading | null {
  const sign = plain.charAt(at) === '年' ? pastBlanks(plain, at + 1) : at;
  const char = plain.charAt(sign);
  const before = pastBefore(plain, sign + 1);
  if (among('底末', char) ? !isBase(plain, sign) : char === '终' && before > sign + 1) return by(year.at, before, year);
  const within = pastWithin(plain, sign);
  return within > sign ? by(year.at, within, year) : middleAt(plain, sign, year, sign > at);
}

/** 全年 and 年度 as the whole of a deadline column's time. */
function wholeAlone({ plain }: Line, sign: number): Reading | null {
  if (plain.charAt(sign - 1) === '全') return by(sign - 1, sign + 1, null);
  if (plain.charAt(sign + 1) !== '度' || !(sign === 0 || closesAt(plain, sign - 1))) return null;
  const end = pastWithin(plain, sign + 2);
  return closesAt(plain, end) || isDone(plain, end) ? by(sign, end, null) : null;
}

/** 年底前, 年内, 年中 of the plan's year, their 年 at `sign`; not those of 五年内, 近年底, 半年内. */
export function partAlone(line: Line, sign: number, from: number): Reading | null {
  const { plain, column } = line;
  const half = sign - 2 < from ? null : halfAt(plain, sign - 2, null);
  if (half !== null) return half;
  const before = backOverBlanks(plain, sign, from) - 1;
  if ((bitsAt(plain, before) & (FIGURE | HAN_FIGURE)) !== 0 || among('半近几多数每逐历往', plain.charAt(before))) return null;
  if (among('底末终', plain.charAt(sign + 1)) && !isBase(plain, sign + 1)) return turnAt(line, sign, from);
  const within = pastWithin(plain, sign + 1);
  if (within > sign + 1) return by(sign, within, null);
  const whole = column ? wholeAlone(line, sign) : null;
  return whole ?? (plain.charAt(before) === '全' ? null : middleAt(plain, sign + 1, null, true));
}

/** 年底前, 岁末; without 前 where it is a time: in a deadline column, behind 到, or before what is done by then (年底完成, not 年底考核). */
export function turnAt({ plain, column }: Line, at: number, from: number): Reading | null {
  const bare = at + 2;
  const end = pastBefore(plain, bare);
  const timed = leadBefore(plain, at, from) < at || closesAt(plain, bare) || isDone(plain, bare);
  const told = end > bare || column || (timed && plain.charAt(at + 1) !== '终');
  return told && !plain.startsWith('年初', bare) ? by(at, end, null) : null;
}

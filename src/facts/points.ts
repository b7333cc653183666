import { isFigure, pastBlanks } from './chars.ts';
import { figuresAt, hanFiguresAt, valueOf } from './numerals.ts';
import type { Last } from './time.ts';
import { among } from './words.ts';

/** A point of a year: 6月, 6月底, 6月初, 6月上旬, 6月30日. `broken` has figures behind 月 and no 日, as where a page lost it. */
export interface Point {
  readonly end: number;
  readonly form: 'month' | 'end' | 'early' | 'third' | 'day' | 'broken';
  readonly last: Last;
  /** The last of some days: 1—10日. */
  readonly through?: boolean;
}

const THIRDS: Readonly<Record<string, number>> = { 上: 10, 中: 20, 下: 0 };

/** Where a numeral of a month or a day ends that begins at `at`: 6, 06, 十二, 三十一; `at` where none does. */
export function shortNumeral(plain: string, at: number): number {
  const figures = isFigure(plain, at);
  const end = figures ? figuresAt(plain, at) : hanFiguresAt(plain, at);
  return end - at > (figures ? 2 : 3) ? at : end;
}

export function small(plain: string, at: number, end: number): number {
  return valueOf(plain.slice(at, end)) ?? 0;
}

/** 日 or 号 behind a number of the month; 3号楼 and 5号文 are none. */
function isDaySign(plain: string, at: number): boolean {
  return plain.charAt(at) === '日' || (plain.charAt(at) === '号' && !among('楼线院文令', plain.charAt(at + 1)));
}

/** The day behind 月: 30日, 1日—10日 (the last of them), or none of either. */
function dayAt(plain: string, at: number): { day: number; end: number; through: boolean } | null {
  const end = shortNumeral(plain, at);
  const sign = pastBlanks(plain, end);
  if (end === at) return null;
  if (isDaySign(plain, sign)) return { day: small(plain, at, end), end: sign + 1, through: false };
  const to = among('—-~至', plain.charAt(sign)) ? pastBlanks(plain, sign + 1) : sign;
  const last = shortNumeral(plain, to);
  return to > sign && last > to && isDaySign(plain, last) ? { day: small(plain, to, last), end: last + 1, through: true } : null;
}

/** The point of a year that begins at `at` with the number of its month; null where none does. */
export function pointAt(plain: string, at: number): Point | null {
  const numeral = shortNumeral(plain, at);
  const sign = pastBlanks(plain, numeral);
  if (numeral === at || plain.charAt(sign) !== '月') return null;
  // A month 0 is as impossible as a month 13; as `Last` it would mean the December before.
  const month = small(plain, at, numeral) || 13;
  const next = pastBlanks(plain, sign + 1);
  const char = plain.charAt(next);
  const third = THIRDS[char];
  if (third !== undefined && plain.charAt(pastBlanks(plain, next + 1)) === '旬') {
    return { end: pastBlanks(plain, next + 1) + 1, form: 'third', last: { month, day: third } };
  }
  const day = dayAt(plain, next);
  if (day !== null) return { end: day.end, form: 'day', last: { month, day: day.day || 99 }, through: day.through };
  // On the next line another time begins: 2023年3月 above 2024年8月.
  const broken = isFigure(plain, next) && !plain.slice(sign + 1, next).includes('\n');
  return broken ? { end: sign + 1, form: 'broken', last: { month, day: 0 } } : partOfMonth(plain, sign + 1, month);
}

/** 6月底, 6月份末, 6月初, or 6月 and 6月份 alone. */
function partOfMonth(plain: string, at: number, month: number): Point {
  const next = pastBlanks(plain, at);
  const end = plain.charAt(next) === '份' ? next + 1 : at;
  const sign = pastBlanks(plain, end);
  const char = plain.charAt(sign);
  if (among('底末', char)) return { end: sign + 1, form: 'end', last: { month, day: 0 } };
  if (char === '初' && plain.charAt(sign + 1) !== '步') return { end: sign + 1, form: 'early', last: { month, day: 10 } };
  return { end, form: 'month', last: { month, day: 0 } };
}

import type { Period } from '../model.ts';
import { backOverBlanks, pastBlanks } from './chars.ts';
import { figuresAt, hanFiguresAt, numeralBefore, valueOf } from './numerals.ts';
import { among, wordAt, wordBefore } from './words.ts';

const PERIODS: Readonly<Record<string, Period>> = {
  工作日: 'day',
  日: 'day',
  天: 'day',
  星期: 'week',
  周: 'week',
  旬: 'ten-days',
  自然月: 'month',
  月: 'month',
  季度: 'quarter',
  季: 'quarter',
  学期: 'term',
  学年: 'year',
  年度: 'year',
  年: 'year',
};
const NAMES = Object.keys(PERIODS);
/** What makes another word of a period's name: 年级, 天然, 周边. */
const OTHER: Readonly<Record<string, string>> = { 年: '级龄轻', 天: '然津', 周: '岁围边期', 日: '本语', 季: '节', 月: '饼' };

/** A period and of how many it is one: 两年 is every 2 years, 半年 every half-year, 半月 every 0.5 months. */
export interface Cycle {
  readonly at: number;
  readonly end: number;
  readonly period: Period;
  readonly every: number;
}

export function periodOf(name: string): Period | null {
  return PERIODS[name] ?? null;
}

function cycle(at: number, end: number, name: string, count: number | null): Cycle | null {
  const period = PERIODS[name];
  if (period === undefined || count === null) return null;
  return count === 0.5 && period === 'year' ? { at, end, period: 'half-year', every: 1 } : { at, end, period, every: count };
}

/** The name of a period at a place; '' where it is part of another word. */
export function periodAt(plain: string, at: number): string {
  const name = wordAt(NAMES, plain, at);
  return among(OTHER[name] ?? '', plain.charAt(at + name.length)) ? '' : name;
}

/** 年, 两周, 3个月, 半年, 季度 from `at` on, as behind 每. */
export function cycleAt(plain: string, at: number): Cycle | null {
  const start = pastBlanks(plain, at);
  const figures = figuresAt(plain, start);
  const numeral = figures > start ? figures : hanFiguresAt(plain, start);
  // 双月, 双周: every other one.
  const twice = plain.charAt(start) === '双' && among('月周', plain.charAt(start + 1));
  if (twice) return cycle(at, start + 2, plain.charAt(start + 1), 2);
  const half = plain.charAt(start) === '半';
  const end = pastBlanks(plain, half ? start + 1 : numeral);
  const name = end + (plain.charAt(end) === '个' ? 1 : 0);
  const word = numeral - start > 3 ? '' : periodAt(plain, name);
  return cycle(at, name + word.length, word, half ? 0.5 : numeral === start ? 1 : valueOf(plain.slice(start, numeral)));
}

/** 一年, 两周, 半年 before `end`, their number written out. 二季度 and 3月 are one of a year, not so many. */
export function cycleBefore(plain: string, end: number, from: number): Cycle | null {
  const name = wordBefore(NAMES, plain, end, from);
  const sign = end - name.length;
  const counted = plain.charAt(sign - 1) === '个' && sign > from;
  const stop = backOverBlanks(plain, counted ? sign - 1 : sign, from);
  const half = plain.charAt(stop - 1) === '半' && stop > from;
  const at = half ? stop - 1 : numeralBefore(plain, stop, from);
  const word = plain.slice(at, stop);
  if (name === '' || at === stop || word.length > 2 || among('第每首近前后过上月', plain.charAt(at - 1))) return null;
  if (!counted && !half && among('月季', name.charAt(0)) && !among('一1两', word)) return null;
  return cycle(at, end, name, half ? 0.5 : valueOf(word));
}

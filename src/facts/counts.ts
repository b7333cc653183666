import type { Bound } from '../model.ts';
import { type Limit, limitAt, limitBehind } from './bounds.ts';
import { isBlank, isHan, pastBlanks } from './chars.ts';
import { jointAt } from './joints.ts';
import { figuresAt, hanFiguresAt, valueOf } from './numerals.ts';
import { among, wordAt } from './words.ts';

const UNITS = ['场次', '次', '轮', '场', '期', '回', '遍'];
/** What makes another word of a unit: 一次性, 轮岗, 场所, 期间. */
const OTHER: Readonly<Record<string, string>> = { 次: '性序数要品', 轮: '岗换值班训', 场: '所地馆景均', 期: '间限满末内货' };
/** Before a numeral that counts nothing: 第一次, 统一轮训. */
export const NAMING = '第首上下这那每再头某同任统单唯';
const REACH = 24;

/** How many times: 1次, 1—2次 (the least, and no bound), 2次以上. */
export interface Count {
  readonly end: number;
  readonly count: number | null;
  readonly bound: Bound | null;
}

function numeralAt(plain: string, at: number): number {
  const figures = figuresAt(plain, at);
  return figures > at ? figures : hanFiguresAt(plain, at);
}

/** The unit of a count at a place and where it ends; `at` where none stands. */
export function pastTimes(plain: string, at: number): number {
  const start = pastBlanks(plain, at);
  const unit = wordAt(UNITS, plain, start);
  const end = start + unit.length;
  return unit === '' || among(OTHER[unit] ?? '', plain.charAt(end)) ? at : end;
}

/** The count whose numeral stands from `at` to `first`, under a bound or none. */
function countOf(plain: string, at: number, first: number, limit: Limit | null): Count | null {
  if (first === at || first - at > 4 || among(NAMING, plain.charAt(at - 1))) return null;
  const joint = jointAt(plain, first);
  const second = joint?.kind === 'range' ? numeralAt(plain, joint.end) : 0;
  const ranged = joint !== null && second > joint.end;
  const stop = ranged ? second : first;
  const end = pastTimes(plain, stop);
  if (end === stop) return null;
  const behind = limitBehind(plain, end);
  const bound = limit ?? behind;
  return {
    end: end + (behind?.length ?? 0),
    count: valueOf(plain.slice(at, first)),
    bound: bound === null ? (ranged ? null : 'exact') : bound.bound,
  };
}

/**
 * The count behind a period, with the verb before or behind its bound: 每年至少听取1次, 每季度开展不少于2次. Null where another word than
 * a verb, a mark or an amount of something else comes first.
 */
export function countBehind(plain: string, at: number): Count | null {
  let limit: Limit | null = null;
  for (let next = at; next < at + REACH; ) {
    const found: Limit | null = limit === null ? limitAt(plain, next) : null;
    if (found !== null && found.length > 1) {
      limit = found;
      next += found.length;
      continue;
    }
    const numeral = numeralAt(plain, next);
    const count = countOf(plain, next, numeral, limit);
    if (count !== null) return count;
    if (numeral === next ? !isHan(plain, next) && !isBlank(plain, next) : !isHan(plain, next)) return null;
    next = Math.max(next + 1, numeral);
  }
  return null;
}

import type { QuantityFact } from '../model.ts';
import { limitBefore, limitBehind } from './bounds.ts';
import { backOverBlanks } from './chars.ts';
import { jointAt } from './joints.ts';
import { isName } from './number-names.ts';
import { figuresAt, hanFiguresAt, valueOf } from './numerals.ts';
import { type Unit, unitAt } from './units.ts';
import { among, wordBefore } from './words.ts';

/** Where a number ends that begins at `at`: 1,200, 2.5, 二十三; `at` where none does. */
export function numberAt(plain: string, at: number): number {
  let end = figuresAt(plain, at);
  if (end === at) return hanFiguresAt(plain, at);
  while (plain.charAt(end) === ',' && figuresAt(plain, end + 1) === end + 4) end += 4;
  const places = plain.charAt(end) === '.' ? figuresAt(plain, end + 1) : end;
  return places > end + 1 ? places : end;
}

/** A number, or two joined by a dash, and what it counts: 120个, 3%～5%, 5万—10万元. */
interface Counted extends Unit {
  readonly low: number | null;
  readonly high: number | null;
  /** 余 or 多 behind the number: more than it says. */
  readonly over: boolean;
}

function countedAt(plain: string, at: number, end: number): Counted | null {
  const over = among('余多', plain.charAt(end));
  const own = unitAt(plain, over ? end + 1 : end);
  const low = valueOf(plain.slice(at, end));
  const joint = jointAt(plain, own?.end ?? end);
  const second = joint?.kind === 'range' ? numberAt(plain, joint.end) : 0;
  const whole = joint !== null && second > joint.end ? unitAt(plain, second) : null;
  if (joint !== null && whole !== null && (own === null || whole.unit.startsWith(own.unit))) {
    return { ...whole, low, high: valueOf(plain.slice(joint.end, second)), over };
  }
  return own === null ? null : { ...own, low, high: null, over };
}

const ABOUT = ['将近', '接近', '大约', '大概', '约', '近'];
const GROWN = ['增长', '增加', '提高', '提升', '扩大', '增长了', '增加了', '提高了', '提升了', '扩大了'];

/** 增长1倍 makes two of one; 是2020年的3倍 makes three. */
function growth(plain: string, unit: string, at: number, from: number): number {
  return unit === '倍' ? wordBefore(GROWN, plain, at, from).length : 0;
}

/** What `amountAt` finds, its words not yet cut out. */
type Found = Omit<QuantityFact, 'text'>;

/**
 * The amount whose number stands from `at` to `end`, with its bound. `value` is the number as written (2.5万亩 → 2.5); of a range the
 * low end and no bound, but the high end under 不超过. 增长1倍 → 2 倍. Null for names and slogans.
 */
export function amountAt(plain: string, at: number, end: number, from: number): Found | null {
  const counted = countedAt(plain, at, end);
  if (counted === null) return null;
  const { low, high, unit, over } = counted;
  const limit = limitBefore(plain, backOverBlanks(plain, at, from), from);
  const behind = limitBehind(plain, counted.end);
  if (isName(plain, { at, end: counted.end, unit, bounded: limit !== null || behind !== null })) return null;
  const loose = high !== null || wordBefore(ABOUT, plain, at, from) !== '';
  const bound = behind?.bound === null ? null : (limit?.bound ?? behind?.bound ?? (over ? 'above' : loose ? null : 'exact'));
  const start = limit === null ? at : backOverBlanks(plain, at, from) - limit.length;
  const grown = growth(plain, unit, start, from);
  const most = bound === 'max' || bound === 'below' ? (high ?? low) : low;
  return {
    value: most === null ? null : most + (grown > 0 ? 1 : 0),
    unit,
    bound,
    at: [start - grown, counted.end + (behind?.length ?? 0)],
  };
}

/** 百分之九十五以上 with 百 at `at`: 95 %. */
export function shareAt(plain: string, at: number, end: number, from: number): Found | null {
  const unit = plain.startsWith('百分之', at) ? '%' : plain.startsWith('千分之', at) ? '‰' : '';
  const stop = numberAt(plain, at + 3);
  // 六个百分之百 is a slogan.
  if (unit === '' || end > at + 1 || stop === at + 3 || plain.charAt(at - 1) === '个') return null;
  const limit = limitBefore(plain, at, from);
  const behind = limitBehind(plain, stop);
  const bound = behind?.bound === null ? null : (limit?.bound ?? behind?.bound ?? 'exact');
  return { value: valueOf(plain.slice(at + 3, stop)), unit, bound, at: [at - (limit?.length ?? 0), stop + (behind?.length ?? 0)] };
}

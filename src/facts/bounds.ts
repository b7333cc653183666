import type { Bound } from '../model.ts';
import { among, wordAt, wordBefore } from './words.ts';

const FEWER = ['少于', '低于', '小于'];
const MORE = ['超过', '高于', '多于', '大于'];
const COMPARED = [...FEWER, ...MORE];
const NOT = ['不得', '不能', '不应', '不可', '不宜', '不'];
const USUALLY = ['原则上'];
const OTHERS: Readonly<Record<string, Bound>> = {
  至少: 'min',
  最少: 'min',
  最低: 'min',
  达到: 'min',
  达: 'min',
  '≥': 'min',
  至多: 'max',
  最多: 'max',
  最高: 'max',
  控制在: 'max',
  '≤': 'max',
  突破: 'above',
  逾: 'above',
  超: 'above',
  '>': 'above',
  不满: 'below',
  不足: 'below',
  '<': 'below',
};
const NAMES = Object.keys(OTHERS);
/** Verbs that end in 达 and say of no amount that it is reached: 下达资金, 送达3家. */
const SENT = '到抵直通送传发下表转';
const BEHIND: Readonly<Record<string, Bound | null>> = { 以上: 'min', 以下: 'max', 以内: 'max', 左右: null, 上下: null };

/** A word that bounds an amount: 不低于, 原则上不超过, 至少. 超过 and 不满 exclude the amount, 以上 and 以内 include it (民法典 art. 1259, by analogy). */
export interface Limit {
  readonly length: number;
  readonly bound: Bound | null;
}

function compared(word: string, negated: boolean): Bound {
  return FEWER.includes(word) ? (negated ? 'min' : 'below') : negated ? 'max' : 'above';
}

/** The first characters of all bounds: a look at one tells most places apart from one. */
const OPENS = '原不少低小超高多大至最达控突逾≥≤><';

/** The bound that begins at a place. */
export function limitAt(plain: string, at: number): Limit | null {
  if (!among(OPENS, plain.charAt(at))) return null;
  const start = at + wordAt(USUALLY, plain, at).length;
  const not = wordAt(NOT, plain, start);
  const word = wordAt(COMPARED, plain, start + not.length);
  if (word !== '') return { length: start + not.length + word.length - at, bound: compared(word, not !== '') };
  const other = wordAt(NAMES, plain, start);
  const bound = OTHERS[other];
  return bound === undefined ? null : { length: start + other.length - at, bound };
}

/** The bound that ends before a place. */
export function limitBefore(plain: string, end: number, from: number): Limit | null {
  const word = wordBefore(COMPARED, plain, end, from);
  const other = word === '' ? wordBefore(NAMES, plain, end, from) : '';
  const start = end - word.length - other.length;
  const not = word === '' ? '' : wordBefore(NOT, plain, start, from);
  const usually = wordBefore(USUALLY, plain, start - not.length, from);
  const bound = word === '' ? OTHERS[other] : compared(word, not !== '');
  if (bound === undefined || (other === '达' && among(SENT, plain.charAt(start - 1)))) return null;
  return { length: end - start + not.length + usually.length, bound };
}

/** 以上, 左右 behind an amount; null where none stands. */
export function limitBehind(plain: string, at: number): Limit | null {
  const word = wordAt(Object.keys(BEHIND), plain, at);
  const bound = BEHIND[word];
  return bound === undefined ? null : { length: word.length, bound };
}

import { backOverBlanks, pastBlanks } from './chars.ts';
import { jointAt } from './joints.ts';
import { numeralBefore } from './numerals.ts';
import { type Point, pointAt, shortNumeral, small } from './points.ts';
import { closesAt } from './tails.ts';
import { wordBefore } from './words.ts';
import { type Year, yearAt } from './years.ts';

/** One of the months of a list or a range; of 3、6月 and 3—5月 the first is a number alone, without a point. */
export interface Item {
  readonly from: number;
  readonly to: number;
  readonly year: Year | null;
  readonly month: number;
  readonly point: Point | null;
}

/** 15日 behind 9月1日、: a day of the month before. */
function sameMonth(plain: string, at: number, end: number, before: Point | null | undefined): Point | null {
  const sign = pastBlanks(plain, end);
  if (before?.form !== 'day' || plain.charAt(sign) !== '日') return null;
  return { end: sign + 1, form: 'day', last: { month: before.last.month, day: small(plain, at, end) || 99 } };
}

/** The months from `at` on, joined by 、 or a dash, up to the last that is followed by 月; `range` where a dash or 至 joins them. */
export function itemsAt(plain: string, at: number, year: Year | null): { items: Item[]; range: boolean } {
  const items: Item[] = [];
  let known = 0;
  let [range, dashed] = [false, false];
  let own = year;
  for (let next = at; ; ) {
    const numeral = shortNumeral(plain, next);
    if (numeral === next) break;
    const point = pointAt(plain, next) ?? sameMonth(plain, next, numeral, items.at(-1)?.point);
    const to = point?.end ?? numeral;
    items.push({ from: own?.at ?? next, to, year: own, month: point?.last.month ?? small(plain, next, numeral), point });
    if (point !== null) [known, range] = [items.length, dashed];
    const joint = jointAt(plain, to);
    if (joint === null) break;
    dashed ||= joint.kind === 'range';
    own = yearAt(plain, joint.end);
    next = own === null ? joint.end : pastBlanks(plain, own.end);
  }
  return { items: items.slice(0, known), range };
}

const JOINTS = ['——', '、', '—', '-', '–', '~', '至', '到', '和', '及'];

/** Where the numbers before a 月 begin: those of 3、6、9月 and 3—5月 too, but not the number of an item in 1、6月底前. */
export function startBefore(plain: string, sign: number, from: number): number {
  const last = numeralBefore(plain, backOverBlanks(plain, sign, from), from);
  let at = last;
  let list = 0;
  for (;;) {
    const joint = wordBefore(JOINTS, plain, at, from);
    const end = at - joint.length;
    const numeral = numeralBefore(plain, end, from);
    if (joint === '' || numeral === end || shortNumeral(plain, numeral) !== end) break;
    at = numeral;
    list += joint === '、' ? 1 : 2;
  }
  return list === 1 && closesAt(plain, at - 1) ? last : at;
}

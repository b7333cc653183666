import { type Item, itemsAt } from './month-items.ts';
import type { Point } from './points.ts';
import { isDone, leadBefore, opensRange, pastClock, restHas, type Tail, tailAt } from './tails.ts';
import type { Last, Line, Reading, Time } from './time.ts';
import { among, wordAt } from './words.ts';
import type { Year } from './years.ts';

/** What stands behind a month or a day: 前 and 内, 止 behind a day, an hour between a day and its 前; 9月前往, 9月前期 are other words. */
function tailOf(plain: string, { form, end }: Point): Tail {
  const tail = tailAt(plain, end);
  if (form === 'month' && tail.word === 'before' && among('往期台述', plain.charAt(tail.end))) return { word: '', end };
  if (form !== 'day' || tail.word !== '') return tail;
  const clock = pastClock(plain, end);
  if (clock > end) return { word: 'before', end: clock };
  return plain.charAt(end) === '止' ? { word: 'before', end: end + 1 } : tail;
}

/** Whether a month or a day without a word behind it is due in a deadline column: not 6月起, 6月中考前, nor 6月 of 6月—. */
function isDueInColumn(plain: string, { form, end }: Point): boolean {
  if (opensRange(plain, end)) return false;
  return form === 'early' || (form === 'day' ? plain.charAt(end) !== '起' : !restHas('前后起', plain, end));
}

/** Whether it is in a sentence: 于9月20日, 到6月, 6月完成, but not 9月20日起 or 6月建成的. */
function isDueInWords(plain: string, { form, end }: Point, lead: string): boolean {
  if (form === 'day') return lead !== '' && !among('起开以后', plain.charAt(end));
  return form === 'month' && (isDone(plain, end) || (among('至到', lead.slice(-1)) && !among('起的以开', plain.charAt(end))));
}

/** Whether a point of the year is a time by which something is due, with what stands behind it and before it. */
function isDue({ plain, column }: Line, point: Point, tail: Tail, lead: string): boolean {
  if (point.form === 'broken') return false;
  if (isEnd(point) || tail.word !== '') return true;
  return column ? isDueInColumn(plain, point) : isDueInWords(plain, point, lead);
}

/** 6月底, 6月上旬: an end by itself, whatever stands behind it. */
function isEnd(point: Point | null): boolean {
  return point?.form === 'end' || point?.form === 'third';
}

/** The last day of an item: 9月前 is due by the end of August; a number without 月 takes the form of the item behind it. */
function lastOf({ month, point }: Item, final: Point, { word }: Tail): Last {
  const sooner = word === 'before' && final.form === 'month' && month <= 12;
  return { month: sooner ? month - 1 : month, day: (point ?? final).last.day };
}

/** 3—5月, 3月1日至5月31日: one time from the first to the last. */
function ranged(items: readonly Item[], first: Item, final: Item, point: Point, tail: Tail): Time {
  const kind = tail.word === 'before' ? 'by' : 'period';
  const year = final.year ?? items.findLast((item) => item.year !== null)?.year ?? null;
  return { at: [first.from, tail.end], kind, year, last: lastOf(final, point, tail), tells: true };
}

const STARTS = ['起', '启动', '开始', '开工', '动工'];

/** Times of months from the number of the first on: 6月底前, 9月20日、12月20日前 (the last 前 serves all), 3—5月. Null where no month stands. */
export function monthsAt(line: Line, at: number, year: Year | null, from: number): Reading | null {
  const { items, range } = itemsAt(line.plain, at, year);
  const [first] = items;
  const final = items.at(-1);
  if (first === undefined || !final?.point) return null;
  const { point } = final;
  const tail = tailOf(line.plain, point);
  if (first.year?.of === 'others') return { to: tail.end, times: [] };
  if ((range || point.through === true) && point.form !== 'broken') {
    return { to: tail.end, times: [ranged(items, first, final, point, tail)] };
  }
  const leadAt = leadBefore(line.plain, first.from, from);
  const due = isDue(line, point, tail, line.plain.slice(leadAt, first.from));
  // Where only the word before makes it a time, that word is part of it: 于9月20日, 到6月.
  const led = due && !line.column && tail.word === '' && items.length === 1 && !isEnd(point);
  const times = items
    .filter((item) => due || isEnd(item.point))
    .map((item): Time => {
      const last = lastOf(item, point, tail);
      return { at: [led ? leadAt : item.from, item === final ? tail.end : item.to], kind: 'by', year: item.year, last };
    });
  const begins = due || final.year === null || wordAt(STARTS, line.plain, tail.end) === '' ? null : final.year;
  return { to: tail.end, times, ...(begins === null ? {} : { begins }) };
}

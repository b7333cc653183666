import { type Item, itemsAt } from './month-items.ts';
import type { Point } from './points.ts';
import { isDone, isReport, leadBefore, pastBefore, pastClock, pastWithin, restHas } from './tails.ts';
import type { Last, Line, Reading, Time } from './time.ts';
import { among, wordAt } from './words.ts';
import type { Year } from './years.ts';

/** What stands behind the last month of a time and how far it reaches. */
interface Tail {
  readonly word: 'before' | 'within' | '';
  readonly end: number;
}

function tailAt(plain: string, { form, end }: Point): Tail {
  const before = pastBefore(plain, end);
  const clock = before === end && form === 'day' ? pastClock(plain, end) : before;
  const within = form === 'end' || clock > end ? end : pastWithin(plain, end);
  if (clock > end) return form === 'month' && among('往期台述', plain.charAt(clock)) ? { word: '', end } : { word: 'before', end: clock };
  if (within > end) return { word: 'within', end: within };
  return form !== 'month' && plain.charAt(end) === '止' ? { word: 'before', end: end + 1 } : { word: '', end };
}

/** Whether a month or a day is a time by which something is due, with what stands behind it and before it. */
function isDue({ plain, column }: Line, { form, end }: Point, { word }: Tail, lead: string): boolean {
  if (form === 'broken') return false;
  if (form === 'end' || form === 'third' || word !== '') return true;
  if (form === 'early') return column;
  if (form === 'day') return column ? plain.charAt(end) !== '起' : lead !== '' && !among('起开以后', plain.charAt(end));
  if (column) return !restHas('前后起', plain, end);
  return isDone(plain, end) || (among('至到', lead.slice(-1)) && !among('起的以开', plain.charAt(end)));
}

/** The last day of an item: 9月前 is due by the end of August; a number without 月 takes the form of the item behind it. */
function lastOf({ month, point }: Item, form: Point, { word }: Tail): Last {
  const { last } = point ?? form;
  const sooner = word === 'before' && (point ?? form).form === 'month' && month <= 12;
  return { month: sooner ? month - 1 : month, day: last.day };
}

const STARTS = ['起', '启动', '开始', '开工', '动工'];

/** Times of months from the number of the first on: 6月底前, 9月20日、12月20日前 (the last 前 serves all), 3—5月. Null where no month stands. */
export function monthsAt(line: Line, at: number, year: Year | null, from: number): Reading | null {
  const { plain } = line;
  const { items, range } = itemsAt(plain, at, year);
  const [first] = items;
  const final = items.at(-1);
  if (first === undefined || !final?.point) return null;
  const { point } = final;
  const tail = tailAt(plain, point);
  const leadAt = leadBefore(plain, first.from, from);
  const lead = plain.slice(leadAt, first.from);
  const due = range ? point.form !== 'broken' : isDue(line, point, tail, lead);
  const begins = !due && wordAt(STARTS, plain, tail.end) !== '' ? final.year : null;
  if (first.year?.of === 'others' || isReport(plain, first.from, tail.end, from)) return { to: tail.end, times: [] };
  const time = (item: Item, end: number): Time => ({ at: [item.from, end], kind: 'by', year: item.year, last: lastOf(item, point, tail) });
  if (range) {
    const whole = time({ ...final, from: first.from, year: final.year ?? first.year }, tail.end);
    return { to: tail.end, times: [{ ...whole, kind: tail.word === 'before' ? 'by' : 'period', tells: true }] };
  }
  const times = items
    .filter((item) => due || (item.point !== null && (item.point.form === 'end' || item.point.form === 'third')))
    .map((item) => time(item, item === final ? tail.end : item.to));
  const [only] = times;
  const bare = due && tail.word === '' && items.length === 1 && (point.form === 'day' || point.form === 'month');
  const led = bare && only !== undefined && !line.column && lead !== '' ? [{ ...only, at: [leadAt, only.at[1]] as const }] : times;
  return { to: tail.end, times: led, ...(begins === null ? {} : { begins }) };
}

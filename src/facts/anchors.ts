import type { Period } from '../model.ts';
import { jointAt } from './joints.ts';
import { pointAt, shortNumeral } from './points.ts';
import { pastBefore, pastWithin } from './tails.ts';
import { among, wordAt } from './words.ts';

/** The points at which something that recurs is due, by the period: 每年12月底前, 每季度末, 每月5日前, 每周五. */
const EDGES = ['年底', '年末', '年初', '年中', '年终', '岁末', '上半年', '下半年', '上旬', '中旬', '下旬', '底', '末', '初'];
const MONTHS = ['首月', '次月', '末月', '第一个月', '第二个月', '第三个月', '最后一个月', '第1个月', '第2个月', '第3个月'];
const DAYS = ['个工作日', '个自然日', '工作日', '日', '天'];
const CLOSED = ['结束后', '终了后', '后', '前'];

function pastEdge(plain: string, at: number): number {
  const edge = wordAt(EDGES, plain, at);
  const end = at + edge.length;
  return edge.endsWith('初') && among('步中级审', plain.charAt(end)) ? at : end;
}

/** Behind 5日 or 1—5日. */
function pastDay(plain: string, at: number): number {
  const end = shortNumeral(plain, at);
  if (end === at) return at;
  if (among('日号', plain.charAt(end))) return end + 1;
  const joint = jointAt(plain, end);
  const last = joint === null ? end : shortNumeral(plain, joint.end);
  return joint !== null && last > joint.end && among('日号', plain.charAt(last)) ? last + 1 : at;
}

function pastMonth(plain: string, at: number): number {
  const end = at + wordAt(MONTHS, plain, at).length;
  if (end === at) return at;
  const day = pastDay(plain, end);
  return day > end ? day : pastEdge(plain, end);
}

function pastQuarter(plain: string, at: number): number {
  const number = at + (plain.charAt(at) === '第' ? 1 : 0);
  if (!among('一二三四1234', plain.charAt(number)) || !plain.startsWith('季度', number + 1)) return at;
  return pastEdge(plain, number + 3);
}

function pastWeekday(plain: string, at: number): number {
  const sign = at + wordAt(['星期', '周'], plain, at).length;
  return among('一二三四五六日天末', plain.charAt(sign)) && !among('次轮场期回遍个线', plain.charAt(sign + 1)) ? sign + 1 : at;
}

function pastPoint(plain: string, at: number, period: Period): number {
  if (period === 'week') return pastWeekday(plain, at);
  const month = period === 'quarter' ? pastMonth(plain, at) : at;
  if (month > at) return month;
  const edge = pastEdge(plain, at);
  // 每季度末20日前: the 20th of its last month.
  if (edge > at) return period === 'month' ? edge : pastDay(plain, edge) > edge ? pastDay(plain, edge) : edge;
  if (period === 'month') return pastDay(plain, at);
  const point = period === 'year' || period === 'half-year' ? pointAt(plain, at) : null;
  return point !== null && point.form !== 'broken' ? point.end : pastQuarter(plain, at);
}

/** Behind 结束后10个工作日内, 前5日. */
function pastTerm(plain: string, at: number): number {
  const start = at + wordAt(CLOSED, plain, at).length;
  const numeral = shortNumeral(plain, start);
  const unit = wordAt(DAYS, plain, numeral);
  return start === at || numeral === start || unit === '' ? at : pastWithin(plain, numeral + unit.length);
}

/** Behind the points of a period that stand at a place, joined by 、 or 至, with the 前 that serves all; `at` where none does. */
export function pastAnchor(plain: string, at: number, period: Period): number {
  if (period === 'day') return at;
  let end = pastPoint(plain, at, period);
  if (end === at) return pastTerm(plain, at);
  for (let joint = jointAt(plain, end); joint !== null; joint = jointAt(plain, end)) {
    const next = pastPoint(plain, joint.end, period);
    if (next === joint.end) break;
    end = next;
  }
  return pastBefore(plain, end);
}

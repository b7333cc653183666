import { backOverBlanks, FIGURE, isFigure, pastBlanks } from './chars.ts';
import { jointAt } from './joints.ts';
import { runBefore } from './numerals.ts';
import { closesAt, isDone, leadBefore, opensRange, pastBefore, restHas } from './tails.ts';
import { type Line, one, type Reading, unresolved, YEAR_END } from './time.ts';
import { among, wordAt, wordBefore } from './words.ts';
import { eraOf, type Year, yearAt } from './years.ts';

const DASHES = ['——', '--', '—', '-', '–', '~', '至', '到'];

/** Where 2024— or 2024年至 before a year begins; the year's own place where neither stands there. */
function spanStart(plain: string, { at, of }: Year, from: number): number {
  const dash = of === 'era' ? wordBefore(DASHES, plain, at, from) : '';
  const sign = at - dash.length;
  const end = plain.charAt(sign - 1) === '年' && sign > from ? backOverBlanks(plain, sign - 1, from) : sign;
  const start = runBefore(FIGURE, plain, end, from);
  return dash !== '' && eraOf(plain.slice(start, end)) !== null ? start : at;
}

/** 2024—2026年: to the end of the last year. In words only where they do not go on into a name (2024—2026年行动计划). */
function spanOf({ plain, column }: Line, start: number, year: Year): Reading | null {
  const goesOn = closesAt(plain, year.end) || wordAt(['内', '期间', '完成', '每', '分'], plain, year.end) !== '' || isDone(plain, year.end);
  if (!goesOn && !column) return null;
  const end = year.end + wordAt(['期间', '内'], plain, year.end).length;
  return one({ at: [start, end], kind: 'period', year: { ...year, of: 'plan' }, last: YEAR_END, tells: true });
}

/** 2025年, 2025年度 in a deadline column, but not 2025年春节前, 2025年起, and not 2023年925日, which lost a 月. */
function inColumn(plain: string, year: Year): Reading | null {
  const next = pastBlanks(plain, year.end);
  if (opensRange(plain, next) || isFigure(plain, next) || restHas('前后起节汛春夏秋冬会学季初', plain, next)) return null;
  return one({ at: [year.at, year.end + wordAt(['度', '全年'], plain, year.end).length], kind: 'by', year, last: YEAR_END });
}

/** What the years in a bracket behind its name are of: 国土空间总体规划（2021—2035年）. */
const PLANS = ['》', '\ue000', '规划', '计划', '方案', '纲要', '行动', '要点', '战略', '意见', '战', '目录', '清单'];

/** Whether years stand in a bracket behind what they are of, and set no time. */
function isEdition(plain: string, start: number): boolean {
  return among('（(', plain.charAt(start - 1)) && wordBefore(PLANS, plain, start - 1, 0) !== '';
}

/** A year alone: 到2025年, 2025年完成, 2024—2026年, and 2025年, 2025年度 in a deadline column. */
export function bareYear(line: Line, year: Year, from: number): Reading | null {
  const { plain, column } = line;
  const { at, end } = year;
  const start = spanStart(plain, year, from);
  if (start < at) return isEdition(plain, start) ? null : spanOf(line, start, year);
  const joint = jointAt(plain, end);
  if (joint?.kind === 'range' && yearAt(plain, joint.end) !== null) return null;
  const before = pastBefore(plain, end);
  // 2025年前 may mean before or within 2025: kept as written.
  if (before > end && (column || closesAt(plain, before) || isDone(plain, before))) return unresolved(at, before, year);
  const lead = year.of === 'era' && among('至到', plain.charAt(at - 1)) ? leadBefore(plain, at, from) : at;
  if (lead < at && !among('度前的水同以初', plain.charAt(pastBlanks(plain, end))) && !plain.startsWith('远景', end)) {
    return one({ at: [lead, end], kind: 'by', year, last: YEAR_END });
  }
  if (column) return inColumn(plain, year);
  return isDone(plain, end) ? one({ at: [at, end], kind: 'by', year, last: YEAR_END, tells: true }) : null;
}

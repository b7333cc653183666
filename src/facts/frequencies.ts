import type { FrequencyFact } from '../model.ts';
import { pastAnchor } from './anchors.ts';
import { limitBefore, limitBehind } from './bounds.ts';
import { backOverBlanks, EVERY, isHan, nextOf, tracesOf, WIDE } from './chars.ts';
import { countBehind, NAMING, pastTimes } from './counts.ts';
import { folded, numeralBefore, valueOf } from './numerals.ts';
import { cycleAt, cycleBefore, periodAt, periodOf } from './periods.ts';
import { closesAt } from './tails.ts';
import { among, wordAt, wordBefore } from './words.ts';

/** A frequency before its words are cut out. */
type Found = Omit<FrequencyFact, 'text'>;

const FIRST = ['至少', '最少', '至多', '最多'];

/** 每年至少听取1次, 每两周一次, 每年12月底前, 至少每季度1次 from 每 on; null where no period stands behind it (每个领域). */
function everyAt(plain: string, at: number, from: number): Found | null {
  const cycle = cycleAt(plain, at + (plain.charAt(at + 1) === '隔' ? 2 : 1));
  if (cycle === null) return null;
  const { period, every } = cycle;
  const first = wordBefore(FIRST, plain, at, from);
  const anchor = pastAnchor(plain, cycle.end, period);
  const count = countBehind(plain, anchor);
  const given = first === '' ? null : first.endsWith('少') ? 'min' : 'max';
  return {
    period,
    every,
    count: count?.count ?? null,
    bound: given ?? count?.bound ?? null,
    at: [at - first.length, count?.end ?? anchor],
  };
}

/** What makes another word of 按 and a period: 按年度, 按月份, 按日期. */
const BY_OTHER: Readonly<Record<string, string>> = { 年: '份限初底终末内均', 月: '份度', 日: '期程', 周: '边' };

/** 按季度, 逐月, 按半年. */
function byAt(plain: string, at: number): Found | null {
  if (plain.startsWith('半年', at + 1)) return { period: 'half-year', every: 1, count: null, bound: null, at: [at, at + 3] };
  const name = periodAt(plain, at + 1);
  const period = periodOf(name);
  const end = at + 1 + name.length;
  if (period === null || name === '年度' || name === '学年' || name === '工作日' || among(BY_OTHER[name] ?? '', plain.charAt(end)))
    return null;
  return { period, every: 1, count: null, bound: null, at: [at, end] };
}

/** The verb between a period and its count is no longer: 半年集中开展一次. */
const VERB = 8;

/**
 * 半年 or 两年 at the beginning of a clause, with a verb before the count whose number or bound stands at `end`: 半年开展一次. 半年内, 上半年
 * and 一季度 are times.
 */
function doneWithin(plain: string, end: number, from: number): Found | null {
  for (let at = end - 1; at > from && at >= end - VERB && isHan(plain, at); at -= 1) {
    if (plain.charAt(at - 1) !== '年' || among('内前后底末中来度之以', plain.charAt(at))) continue;
    const cycle = cycleBefore(plain, at, from);
    const count = cycle === null || !(cycle.at === 0 || closesAt(plain, cycle.at - 1)) ? null : countBehind(plain, at);
    if (cycle === null || count === null) return null;
    return { period: cycle.period, every: cycle.every, count: count.count, bound: count.bound, at: [cycle.at, count.end] };
  }
  return null;
}

/** 半年一次, 两年不少于1次, 1次/季度 with 次 at `sign`. */
function onceAt(plain: string, sign: number, from: number): Found | null {
  const end = backOverBlanks(plain, sign, from);
  const at = numeralBefore(plain, end, from);
  const past = pastTimes(plain, end);
  if (at === end || end - at > 2 || past === end || among(NAMING, plain.charAt(at - 1))) return null;
  const count = valueOf(plain.slice(at, end));
  const per = plain.charAt(past) === '/' ? periodAt(plain, past + 1) : '';
  const period = periodOf(per);
  if (period !== null) return { period, every: 1, count, bound: 'exact', at: [at, past + 1 + per.length] };
  const limit = limitBefore(plain, at, from);
  const before = at - (limit?.length ?? 0);
  const cycle = cycleBefore(plain, before, from);
  if (cycle === null) return doneWithin(plain, before, from);
  const behind = limitBehind(plain, past);
  const bound = limit ?? behind;
  return {
    period: cycle.period,
    every: cycle.every,
    count,
    bound: bound === null ? 'exact' : bound.bound,
    at: [cycle.at, past + (behind?.length ?? 0)],
  };
}

const REPEATED = [
  ...[
    '调度',
    '通报',
    '督查',
    '督导',
    '报告',
    '报送',
    '汇报',
    '考核',
    '考评',
    '评估',
    '评议',
    '评比',
    '总结',
    '小结',
    '研判',
    '会商',
    '例会',
    '分析',
  ],
  ...[
    '检查',
    '巡查',
    '公示',
    '公布',
    '公开',
    '更新',
    '汇总',
    '推进',
    '盘点',
    '排名',
    '点评',
    '主题',
    '活动',
    '报',
    '评',
    '查',
    '测',
    '会',
    '考',
    '度',
  ],
];

/** 一月一调度, 半年一督查 with the second 一 at `at`: once in each. */
function sloganAt(plain: string, at: number, from: number): Found | null {
  const cycle = among('日天周旬月季度年期', plain.charAt(at - 1)) ? cycleBefore(plain, at, from) : null;
  const verb = cycle === null ? '' : wordAt(REPEATED, plain, at + 1);
  if (cycle === null || verb === '') return null;
  return { period: cycle.period, every: cycle.every, count: 1, bound: 'exact', at: [cycle.at, at + 1 + verb.length] };
}

/** 定期, 不定期, 经常性 with 定 or 常 at `at`: how often is not said. 规定期限 and 定期存款 are other words. */
function vagueAt(plain: string, at: number): Found | null {
  const none = { period: null, every: null, count: null, bound: null };
  if (plain.startsWith('定期', at)) {
    const not = plain.charAt(at - 1) === '不';
    const other =
      among('规固约限确法指稳特既预选划设制决审认商测拟未', plain.charAt(at - 1)) || among('限间内存保航', plain.charAt(at + 2));
    return other ? null : { ...none, at: [not ? at - 1 : at, at + 2] };
  }
  const often = plain.startsWith('经常性', at - 1) && !among('支收项账损转', plain.charAt(at + 2));
  return often ? { ...none, at: [at - 1, at + 2] } : null;
}

function frequencyAt(plain: string, at: number, from: number): Found | null {
  switch (plain.charAt(at)) {
    case '每':
      return everyAt(plain, at, from);
    case '次':
      return onceAt(plain, at, from);
    case '一':
      return sloganAt(plain, at, from);
    case '按':
    case '逐':
      return byAt(plain, at);
    default:
      return vagueAt(plain, at);
  }
}

/** The frequencies of some words, which `plain` are when folded. */
export function frequenciesOf(words: string, plain: string): FrequencyFact[] {
  const facts: FrequencyFact[] = [];
  let from = 0;
  for (let at = nextOf(EVERY, plain, 0); at < plain.length; at = nextOf(EVERY, plain, Math.max(at + 1, from))) {
    const found = frequencyAt(plain, at, from);
    if (found === null) continue;
    facts.push({ text: words.slice(...found.at), ...found });
    from = found.at[1];
  }
  return facts;
}

/** How often: 每年至少听取1次 (the verb stands between the bound and the count), 半年一次, 按季度; 定期 has no period. Ordered, none over another. */
export function readFrequencies(words: string): FrequencyFact[] {
  const traces = tracesOf(words);
  return (traces & EVERY) === 0 ? [] : frequenciesOf(words, (traces & WIDE) === 0 ? words : folded(words));
}

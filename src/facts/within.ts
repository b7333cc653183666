import { backOverBlanks, isFigure, isHan } from './chars.ts';
import { numeralBefore } from './numerals.ts';
import { one, type Reading } from './time.ts';
import { among, wordBefore } from './words.ts';

const UNITS = [
  '个工作日',
  '个自然日',
  '个交易日',
  '工作日',
  '自然日',
  '个小时',
  '个星期',
  '个季度',
  '个月',
  '小时',
  '分钟',
  '星期',
  '日',
  '天',
  '周',
  '年',
];
const PASSED = ['近', '过去', '最近', '此前', '以往', '第', '之前'];
/** What a length of time is brought to is an amount, no term: 压缩至3个工作日以内. */
const BROUGHT = ['到', '至', '为', '在'];
const BRINGS = ['压缩', '压减', '缩短', '缩减', '减少', '减', '降低', '降', '精简', '提速', '控制', '限定'];
const ANCHORS = ['之日起', '之日后', '之后', '以后', '后', '起'];
const NAMED = 6;
const SOUGHT = 20;

/** Where 印发之日起, 接到申请后 before a term begins: at its 自 or 从, else a few characters before; `end` where no anchor stands. */
function anchorBefore(plain: string, end: number, from: number): number {
  const anchor = wordBefore(ANCHORS, plain, end, from);
  const sign = end - anchor.length;
  if (anchor === '' || !isHan(plain, sign - 1)) return end;
  let near = end;
  for (let at = sign - 1; at >= Math.max(from, sign - SOUGHT) && isHan(plain, at); at -= 1) {
    if (sign - at <= NAMED) near = at;
    if (among('自从', plain.charAt(at))) return at;
  }
  return near;
}

/** Where 0.5 or 至1.5 begins whose last figures begin at `at`; `at` where the dot is that of a number before it: 2.10个工作日内. */
function decimalBefore(plain: string, at: number, from: number): number {
  if (plain.charAt(at - 1) !== '.' || at - 1 <= from || !isFigure(plain, at - 2)) return at;
  const whole = numeralBefore(plain, at - 1, from);
  return plain.slice(whole, at) === '0.' || isHan(plain, whole - 1) ? whole : at;
}

function isBrought(plain: string, at: number, from: number): boolean {
  const end = at - wordBefore(BROUGHT, plain, at, from).length;
  return end < at && wordBefore(BRINGS, plain, end, from) !== '';
}

/** A term whose 内 stands at `sign`: 10个工作日内, 印发之日起30日内, 三年内; not 近五年内, 第3日内. Null where no term stands. */
export function withinAt(plain: string, sign: number, from: number): Reading | null {
  const tail = among('之以', plain.charAt(sign - 1)) ? sign - 1 : sign;
  const unit = wordBefore(UNITS, plain, tail, from);
  const end = backOverBlanks(plain, tail - unit.length, from);
  const half = plain.charAt(end - 1) === '半' && end > from;
  const whole = half ? end - 1 : numeralBefore(plain, end, from);
  if (unit === '' || whole === end || end - whole > 3) return null;
  const at = decimalBefore(plain, whole, from);
  if (wordBefore(PASSED, plain, at, from) !== '' || isBrought(plain, at, from)) return null;
  return one({ at: [anchorBefore(plain, at, from), sign + 1], kind: 'relative', year: null, last: null });
}

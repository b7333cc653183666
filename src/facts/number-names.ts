import { backOverBlanks, isFigure } from './chars.ts';
import { eraOf } from './years.ts';
import { isTerm } from './units.ts';
import { among, wordBefore } from './words.ts';

/** A number with its unit as it stands in the words, from `at` to `end`. */
interface Numbered {
  readonly at: number;
  readonly end: number;
  readonly unit: string;
  readonly bounded: boolean;
}

/** Verbs before 三个, 两项 and the like that show them to be amounts. */
const MADE = ['新建', '建成', '建设', '培育', '打造', '完成', '开展', '举办', '组织', '新增', '改造', '实施', '引进', '创建', '推出'];
const BROUGHT = ['压缩至', '压缩到', '压减至', '压减到', '缩短至', '缩短到', '减至', '减到', '至', '到', '为'];
/** Before a Chinese number that is part of a word: 统一, 每一, 数百. */
const WORDLIKE = '统同单唯专万每这那哪任各另逐其之某进数几逢跑';
/** 一批, 一起, 一片: a few, together, all over. */
const NO_ONE = '批起片';

function isPlace(plain: string, before: string, { at, unit, bounded }: Numbered): boolean {
  if (among('第“"‘〔·.', before) || /[A-Za-z]/.test(before)) return true;
  if (wordBefore(['最后'], plain, at, 0) !== '') return true;
  // 前3名 is a rank; 提前3天 is not.
  return !bounded && before === '前' && plain.charAt(at - 2) !== '提' && among('名位个家项', unit);
}

/** A number in figures that counts nothing: 2021起, 24小时热线. */
function isFigureName(plain: string, { at, end, unit, bounded }: Numbered): boolean {
  if (isTerm(unit) && !bounded && wordBefore(BROUGHT, plain, at, 0) === '') return true;
  return unit === '起' && eraOf(plain.slice(at, end - 1)) !== null;
}

/** A Chinese number that counts nothing: 一站式, 一件事, 三个一 … It is an amount with a bound, behind what is made, or before a mark. */
function isHanName(plain: string, { at, end, unit, bounded }: Numbered): boolean {
  if (bounded) return false;
  if (among(WORDLIKE, plain.charAt(at - 1)) || isTerm(unit)) return true;
  const made = wordBefore(MADE, plain, at, 0) !== '';
  if (plain.slice(at, end) === `一${unit}` && among(NO_ONE, unit)) return true;
  // 一期、二期 and 一类、二类 are the first and the second.
  if (!made && among('期类', unit)) return true;
  return !made && !among('，。；、', plain.charAt(end));
}

/** Whether a number is part of a name or a slogan: 第六版, 一站式, 最后一公里, “1234”, 一件事, 前3名. */
export function isName(plain: string, numbered: Numbered): boolean {
  const { at, end, unit, bounded } = numbered;
  const before = plain.charAt(backOverBlanks(plain, at, 0) - 1);
  if (isPlace(plain, before, numbered)) return true;
  if (unit === '分' && !bounded && !among('，。；、）', plain.charAt(end))) return true;
  return !isFigure(plain, at) ? isHanName(plain, numbered) : isFigureName(plain, numbered);
}

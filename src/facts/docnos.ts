import { backOverBlanks, FIGURE, isHan } from './chars.ts';
import { runBefore } from './numerals.ts';
import { among, wordBefore } from './words.ts';
import { eraOf } from './years.ts';

/** Words that stand before a document number in a sentence and are no part of its code. */
const LEADS = [
  ...[
    '根据',
    '按照',
    '依据',
    '依照',
    '遵照',
    '对照',
    '参照',
    '落实',
    '执行',
    '贯彻',
    '学习',
    '传达',
    '转发',
    '印发',
    '发布',
    '下发',
    '制定',
  ],
  ...[
    '出台',
    '修订',
    '修改',
    '废止',
    '符合',
    '违反',
    '围绕',
    '结合',
    '参见',
    '文件',
    '文号',
    '以及',
    '和',
    '及',
    '与',
    '由',
    '见',
    '的',
    '按',
  ],
  ...['据', '以', '为', '即', '等'],
];
const LONGEST_CODE = 14;

/** Where the code of a number that ends before `end` begins: 汕府办, 国务院令, without the verb before it; `end` where none stands. */
function codeBefore(plain: string, end: number, from: number): number {
  let start = end;
  while (start > Math.max(from, end - LONGEST_CODE) && isHan(plain, start - 1)) start -= 1;
  for (let at = end - 2; at > start; at -= 1) {
    // The 和 of 共和国 joins nothing.
    if (wordBefore(LEADS, plain, at, start) !== '' && !plain.startsWith('共和国', at - 2)) return at;
  }
  return end - start < 2 ? end : start;
}

/** Where a number with a year in brackets begins, the brackets closed before `end`: 汕府办〔2018〕, 汕府办（2018）, 汕府办〔18〕. */
function bracketedBefore(plain: string, end: number, from: number): number {
  const stop = backOverBlanks(plain, end - 1, from);
  const year = runBefore(FIGURE, plain, stop, from);
  const open = backOverBlanks(plain, year, from) - 1;
  const word = plain.slice(year, stop);
  const sure = eraOf(word) !== null || (word.length === 2 && plain.charAt(open) === '〔');
  if (!sure || open < from || !among('〔[（(【［〈', plain.charAt(open))) return -1;
  const code = backOverBlanks(plain, open, from);
  const at = codeBefore(plain, code, from);
  return at === code ? -1 : at;
}

/** Where 国务院令第711号, 海关总署公告2021年第5号 begin, the serial and its 第 behind `end`. */
function orderBefore(plain: string, end: number, ordinal: boolean, from: number): number {
  const year = plain.charAt(end - 1) === '年' ? runBefore(FIGURE, plain, end - 1, from) : end;
  const dated = eraOf(plain.slice(year, end - 1)) !== null;
  const stop = dated ? backOverBlanks(plain, year, from) : end;
  const kind = wordBefore(['国务院令', '主席令', '政府令'], plain, stop, from) !== '' || (ordinal && plain.charAt(stop - 1) === '令');
  if (!kind && !(dated && ordinal && wordBefore(['公告', '通告'], plain, stop, from) !== '')) return -1;
  const at = codeBefore(plain, stop, from);
  return at === stop ? -1 : at;
}

/** Where the document number whose 号 stands at `sign` begins (党政机关公文格式 GB/T 9704-2012, 7.2.5); -1 where it is another 号. */
export function numberStart(plain: string, sign: number, from: number): number {
  const end = backOverBlanks(plain, sign, from);
  const serial = runBefore(FIGURE, plain, end, from);
  if (serial === end || end - serial > 5) return -1;
  const before = backOverBlanks(plain, serial, from);
  const ordinal = before > from && plain.charAt(before - 1) === '第';
  const stop = ordinal ? backOverBlanks(plain, before - 1, from) : before;
  if (stop <= from) return -1;
  return among('〕]）)】］〉', plain.charAt(stop - 1)) ? bracketedBefore(plain, stop, from) : orderBefore(plain, stop, ordinal, from);
}

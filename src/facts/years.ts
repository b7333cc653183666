import { backOverBlanks, FIGURE, HAN_FIGURE, pastBlanks } from './chars.ts';
import { runBefore, valueOf } from './numerals.ts';

/**
 * A year as the words name it. `value` is the year itself (2025年), or counted from the document's (今年 0, 明年 1) or from that of the
 * words before (当年 0, 次年 1); a year of `others` (去年, 每年) dates nothing that is still to be done.
 */
export interface Year {
  readonly at: number;
  /** Behind 年. */
  readonly end: number;
  readonly of: 'era' | 'document' | 'words' | 'plan' | 'others';
  readonly value: number;
}

const NAMED: Readonly<Record<string, readonly [of: Year['of'], value: number]>> = {
  今: ['document', 0],
  本: ['document', 0],
  明: ['document', 1],
  来: ['document', 1],
  当: ['words', 0],
  次: ['words', 1],
  翌: ['words', 1],
  去: ['others', -1],
  上: ['others', -1],
  前: ['others', -2],
  往: ['others', 0],
  历: ['others', 0],
  每: ['others', 0],
  逐: ['others', 0],
};

/** 2025, 二〇二五: four places of the twentieth or twenty-first century. */
export function eraOf(word: string): number | null {
  const value = word.length === 4 ? valueOf(word) : null;
  return value !== null && value >= 1900 && value <= 2099 && !word.includes('千') ? value : null;
}

/** The year whose 年 stands at `sign`; it begins no earlier than `from`. */
export function yearBefore(plain: string, sign: number, from: number): Year | null {
  const end = backOverBlanks(plain, sign, from);
  // The last are figures among Chinese ones, as typed in 二0二五年.
  for (const bits of [FIGURE, HAN_FIGURE, FIGURE | HAN_FIGURE]) {
    const at = runBefore(bits, plain, end, from);
    const value = eraOf(plain.slice(at, end));
    if (value !== null) return { at, end: sign + 1, of: 'era', value };
  }
  const named = end > from ? NAMED[plain.charAt(end - 1)] : undefined;
  return named === undefined ? null : { at: end - 1, end: sign + 1, of: named[0], value: named[1] };
}

/** The year that begins at `at`, as 2026年 behind a dash. */
export function yearAt(plain: string, at: number): Year | null {
  for (const width of [4, 1]) {
    const sign = pastBlanks(plain, at + width);
    const year = plain.charAt(sign) === '年' ? yearBefore(plain, sign, at) : null;
    if (year?.at === at) return year;
  }
  return null;
}

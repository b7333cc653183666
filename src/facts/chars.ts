/**
 * What a character can be part of, a bit each. One look in a table a character tells a text without times and amounts from the
 * others, and finds the characters from which a grammar rule reads outward.
 */
export const FIGURE = 1;
export const HAN_FIGURE = 2;
export const BLANK = 4;
/** 年, 月, 季, 旬 … from which a time is read. */
export const TIME = 8;
/** 长期, 持续, which are times in a deadline column alone. */
export const LASTING = 16;
/** 每, 按, 次 … from which a frequency is read. */
export const EVERY = 32;
export const CITED = 64;
/** 翻番, 全覆盖: goals without a number. */
export const GOAL = 128;
/** Full-width and traditional forms that `folded` replaces. */
export const WIDE = 256;

const CLASSES: readonly (readonly [bits: number, chars: string])[] = [
  [FIGURE, '0123456789'],
  [HAN_FIGURE, '〇零○一二两三四五六七八九十百千'],
  [BLANK, ' \u00a0\u3000\u2002\u2003\u2009\u200b\t\n\r'],
  [TIME, '年月季内五岁'],
  [LASTING, '长持常贯'],
  [EVERY, '每按逐定常次一'],
  [CITED, '《号'],
  [GOAL, '番覆零'],
  [WIDE | FIGURE, '０１２３４５６７８９'],
  [WIDE, '％．－／～'],
];

/** Traditional characters of the words that times and amounts are read by, each before its simplified form. */
export const TRADITIONAL =
  '號号個个內内項项萬万億亿畝亩場场兩两週周後后間间達达過过於于應应續续長长歲岁實实現现線线確确須须當当來来歷历開开啟启啓启動动結结報报辦办條条據据發发國国務务稱称規规劃划時时學学經经堅坚進进態态貫贯擴扩蓋盖餘余' +
  '約约將将終终圍围單单處处戶户臺台輛辆張张種种類类門门組组頭头隻只冊册課课噸吨頃顷鐘钟執执傳传習习從从對对參参簡简極极數数總总評评輪轮則则無无暫暂關关為为與与會会';

const TABLE = new Uint16Array(0x10000);
for (const [bits, chars] of CLASSES) {
  for (let at = 0; at < chars.length; at += 1) {
    const code = chars.charCodeAt(at);
    TABLE[code] = (TABLE[code] ?? 0) | bits;
  }
}

for (let at = 0; at < TRADITIONAL.length; at += 2) {
  const [code, simplified] = [TRADITIONAL.charCodeAt(at), TRADITIONAL.charCodeAt(at + 1)];
  TABLE[code] = (TABLE[simplified] ?? 0) | WIDE;
}

/** The bits of one character; none outside the words. */
export function bitsAt(words: string, at: number): number {
  return at >= 0 && at < words.length ? (TABLE[words.charCodeAt(at)] ?? 0) : 0;
}

/** The bits of all characters of some words together. */
export function tracesOf(words: string): number {
  let bits = 0;
  for (let at = 0; at < words.length; at += 1) bits |= TABLE[words.charCodeAt(at)] ?? 0;
  return bits;
}

/** The first place from `at` on whose character has one of some bits; the length of the words where none has. */
export function nextOf(bits: number, words: string, at: number): number {
  let next = at;
  while (next < words.length && ((TABLE[words.charCodeAt(next)] ?? 0) & bits) === 0) next += 1;
  return next;
}

export function isHan(words: string, at: number): boolean {
  const code = at >= 0 && at < words.length ? words.charCodeAt(at) : 0;
  return code >= 0x3400 && code <= 0x9fff;
}

/** Whether a figure stands at a place, 1 and no 一. */
export function isFigure(words: string, at: number): boolean {
  return (bitsAt(words, at) & FIGURE) !== 0;
}

export function isBlank(words: string, at: number): boolean {
  return (bitsAt(words, at) & BLANK) !== 0;
}

/** The first place from `at` on that holds no blank. */
export function pastBlanks(words: string, at: number): number {
  let next = at;
  while (isBlank(words, next)) next += 1;
  return next;
}

/** The place behind the last character before `at` that is no blank, not before `from`. */
export function backOverBlanks(words: string, at: number, from: number): number {
  let next = at;
  while (next > from && isBlank(words, next - 1)) next -= 1;
  return next;
}

import { bitsAt, FIGURE, HAN_FIGURE, isFigure, nextOf, TRADITIONAL, WIDE } from './chars.ts';
import { among } from './words.ts';

/** What stands for a full-width or a traditional character in matching. */
function foldedOne(code: number): string {
  const at = code > 0xff00 ? -1 : TRADITIONAL.indexOf(String.fromCharCode(code));
  return at < 0 ? String.fromCharCode(code - 0xfee0) : TRADITIONAL.charAt(at + 1);
}

/**
 * Full-width digits, percent signs, dots, slashes and dashes as half-width ones and traditional characters as simplified ones, one for
 * one: offsets hold. For matching only, never for what is kept.
 */
export function folded(words: string): string {
  let plain = '';
  let from = 0;
  for (let at = nextOf(WIDE, words, 0); at < words.length; at = nextOf(WIDE, words, from)) {
    plain += words.slice(from, at) + foldedOne(words.charCodeAt(at));
    from = at + 1;
  }
  return from === 0 ? words : plain + words.slice(from);
}

const HAN = '〇一二三四五六七八九';
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The value of a Chinese digit; 0 among them is a 〇 that was typed as a figure (二0二五年). */
function digit(char: string): number {
  return among('零○0', char) ? 0 : char === '两' ? 2 : HAN.indexOf(char);
}

/** 二〇二五 is read place by place, 二十五 by its units. */
function hanValue(words: string): number | null {
  let total = 0;
  let places = 0;
  for (const char of words) {
    const unit = TENS[char];
    const value = unit === undefined ? digit(char) : 0;
    if (value < 0) return null;
    total += unit === undefined ? 0 : (places || 1) * unit;
    places = unit === undefined ? places * 10 + value : 0;
  }
  return total + places;
}

/** A Chinese or Arabic numeral: 二十三 → 23, 十 → 10, 两 → 2, 二〇二五 → 2025, 3.5 → 3.5, 1,200 → 1200; null for anything else. */
export function valueOf(words: string): number | null {
  if (words === '') return null;
  if (!isFigure(words, 0)) return hanValue(words);
  for (let at = 0; at < words.length; at += 1) {
    if (!isFigure(words, at) && !among('.,', words.charAt(at))) return null;
  }
  const value = Number(words.replaceAll(',', ''));
  return words.endsWith('.') || Number.isNaN(value) ? null : value;
}

/** Where the run of figures that begins at `at` ends; `at` where none does. */
export function figuresAt(plain: string, at: number): number {
  let end = at;
  while (isFigure(plain, end)) end += 1;
  return end;
}

/** Where the run of Chinese numerals that begins at `at` ends. */
export function hanFiguresAt(plain: string, at: number): number {
  let end = at;
  while ((bitsAt(plain, end) & HAN_FIGURE) !== 0) end += 1;
  return end;
}

/** Where the run of characters of some kind that ends before `end` begins, not before `from`; `end` where there is none. */
export function runBefore(bits: number, plain: string, end: number, from: number): number {
  let at = end;
  while (at > from && (bitsAt(plain, at - 1) & bits) !== 0) at -= 1;
  return at;
}

/** Where the run of figures, or of Chinese numerals, that ends before `end` begins; `end` where there is none. */
export function numeralBefore(plain: string, end: number, from: number): number {
  const at = runBefore(FIGURE, plain, end, from);
  return at < end ? at : runBefore(HAN_FIGURE, plain, end, from);
}

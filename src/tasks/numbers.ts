/** The styles of numbering; tasks of one table share a family, sub-items have another. */
export type Family = 'arabic' | 'half-bracket' | 'bracket' | 'circled' | 'han-bracket' | 'han' | 'article' | 'dotted' | 'spaced';

export interface Lead {
  readonly family: Family;
  /** The number without punctuation, half-width: "22", "一", "1.2". */
  readonly label: string;
  readonly value: number | null;
  /** Characters that the number and its punctuation take. */
  readonly length: number;
}

const HAN = '[一二三四五六七八九十百零〇两]{1,5}';
const DIGITS = '[0-9０-９]{1,3}';
const STYLES: readonly (readonly [Family, RegExp])[] = [
  ['dotted', new RegExp(`^(${DIGITS}(?:[.．]${DIGITS}){1,3})(?:[.．、]|\\s+|(?=[\\u3400-\\u9fff]))`)],
  ['arabic', new RegExp(`^(${DIGITS})\\s?[.．、]`)],
  ['half-bracket', new RegExp(`^(${DIGITS})[)）]`)],
  ['bracket', new RegExp(`^[（(]\\s?(${DIGITS})\\s?[)）]`)],
  ['circled', /^([①-⑳㉑-㉟㊱-㊿])/],
  ['bracket', /^([⑴-⒇])/],
  ['arabic', /^([⒈-⒛])/],
  ['han-bracket', new RegExp(`^[（(]\\s?(${HAN})\\s?[)）]`)],
  ['han', new RegExp(`^(${HAN})[、.．]`)],
  ['article', new RegExp(`^第\\s?(${HAN}|${DIGITS})\\s?条[：:、.．\\s]*`)],
  ['spaced', new RegExp(`^(${DIGITS})[ \\u00a0\\u3000]+`)],
];

const HAN_DIGITS = '零一二三四五六七八九';
/** 二十三 → 23; null for words that are no number. Up to 999. */
export function hanValue(words: string): number | null {
  let total = 0;
  let digit = 0;
  for (const char of words.replace(/〇/gu, '零').replace(/两/gu, '二')) {
    const found = HAN_DIGITS.indexOf(char);
    if (found >= 0) digit = found;
    else if (char === '十') total += (digit === 0 ? 1 : digit) * 10;
    else if (char === '百') total += (digit === 0 ? 1 : digit) * 100;
    else return null;
    if (found < 0) digit = 0;
  }
  return words === '' ? null : total + digit;
}

function halfWidth(words: string): string {
  let at = 0;
  while (at < words.length && words.charCodeAt(at) < 0xff0e) at += 1;
  return at === words.length ? words : words.replace(/[０-９．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

/** ①, ㉑, ⑴ and ⒈: numbers in one character, each block from 1, 21 and 36 on. */
function circledValue(char: string): number {
  const code = char.charCodeAt(0);
  if (code >= 0x2488 && code <= 0x249b) return code - 0x2487;
  if (code >= 0x2474 && code <= 0x2487) return code - 0x2473;
  return code < 0x3251 ? code - 0x245f : code < 0x32b1 ? code - 0x3251 + 21 : code - 0x32b1 + 36;
}

function leadOf(family: Family, written: string, length: number): Lead {
  const label = halfWidth(written);
  if (family === 'dotted') return { family, label, value: null, length };
  if (/^[①-⒛㉑-㊿]$/.test(written)) return { family, label: String(circledValue(written)), value: circledValue(written), length };
  const value = hanValue(label) ?? Number(label);
  return { family, label, value, length };
}

/** Whether a number of any style may begin with this character: most cells are told by it that they begin with none. */
function mayOpen(code: number): boolean {
  if (code < 0x80) return (code >= 0x30 && code <= 0x39) || code === 0x28 || code === 0x2a || code <= 0x20;
  // Blanks, circled numbers, marks such as ★, （, ＊, full-width digits, 第.
  if (code === 0xa0 || (code >= 0x2000 && code <= 0x32bf) || code === 0xff08 || code === 0xff0a || (code >= 0xff10 && code <= 0xff19))
    return true;
  return code === 0x7b2c || code === 0xfeff || HAN_OPENINGS.has(code);
}
const HAN_OPENINGS = new Set(Array.from('一二三四五六七八九十百零两', (char) => char.charCodeAt(0)));

/** A date or a measure after number and dot: 31.2021 年底前 is number 31, 2.5万亩 is no number. */
const DATE = /^(?:(?:19|20)\d{2}\s*(?:年|[—\-－～至])|\d{1,2}\s*月)/;
const UNITS = '(?:万|亿|%|％|‰|个百分点|公里|千米|平方|立方|米|亩|公顷|吨|公斤|元|倍|度|小时)';
const MEASURE = new RegExp(`^\\d+(?:(?:\\.\\d+)?\\s*${UNITS}|[.．]\\d)`);
/** An amount whole in itself after the number's dot: 99.2.5万亩, 100.500亩. Nobody writes 100.500 or 7.50 for a decimal here. */
const AMOUNT = new RegExp(`^(?:\\d+\\.\\d+|\\d{3,}|[1-9]\\d*0)\\s*${UNITS}`);

function reading(words: string, families: readonly Family[]): Lead | null {
  for (const [family, pattern] of STYLES) {
    if (!families.includes(family)) continue;
    const match = pattern.exec(words);
    if (match?.[1] !== undefined) return leadOf(family, match[1], match[0].length);
  }
  return null;
}

/** What stands behind the first figures of a number of two levels. */
const DOTTED = '.．';

/** `12.` before a word that begins with no figure, which is what nearly every numbered task begins with; null for all else. */
function plainArabic(words: string): Lead | null {
  let value = 0;
  let at = 0;
  for (; at < 3; at += 1) {
    const digit = words.charCodeAt(at) - 0x30;
    if (!(digit >= 0 && digit <= 9)) break;
    value = value * 10 + digit;
  }
  const mark = words.charCodeAt(at);
  if (at === 0 || (mark !== 0x2e && mark !== 0x3001 && mark !== 0xff0e)) return null;
  const next = words.charCodeAt(at + 1);
  if ((next >= 0x30 && next <= 0x39) || (next >= 0xff10 && next <= 0xff19)) return null;
  return { family: 'arabic', label: words.slice(0, at), value, length: at + 1 };
}

const PLAIN: readonly Family[] = ['arabic', 'half-bracket', 'bracket', 'circled', 'han-bracket', 'han'];

/**
 * The number that words begin with. `expected` decides what a decimal parser cannot: with 31 expected, `31.2021 年底前` is 31;
 * `2.5万亩` and `12345` begin no task. `family` narrows to one style; `dotted` (1.2), `article` (第一条) and `spaced` (1 加强, only
 * where it is the expected one or 1) are read only where they are asked for.
 */
export function leadingNumber(head: string, expected: number | null, family: Family | null): Lead | null {
  if (head === '' || !mayOpen(head.charCodeAt(0))) return null;
  const plain = family === null || family === 'arabic' ? plainArabic(head) : null;
  if (plain !== null) return plain;
  if (family === 'article' && !head.startsWith('第')) return null;
  if (family === 'dotted' && !DOTTED.includes(head.charAt(1)) && !DOTTED.includes(head.charAt(2)) && !DOTTED.includes(head.charAt(3)))
    return null;
  const words = head.slice(0, 40);
  const lead = reading(words, family === null ? PLAIN : [family]);
  if (lead?.family === 'spaced') return lead.value === expected || lead.value === 1 ? lead : null;
  if (lead?.family !== 'arabic') return lead;
  const rest = halfWidth(words.slice(lead.length));
  const decimal = /[.．]$/.test(words.slice(0, lead.length)) && /^\d/u.test(rest);
  if (!decimal || DATE.test(rest)) return lead;
  return lead.value === expected && (AMOUNT.test(rest) || !MEASURE.test(rest)) ? lead : null;
}

/** How far the numbers of two rows may be apart and still be read as a run. */
const NEAR = 6;

/** The number that a row's words begin with; `before` is that of a row above, and lets 4.26个领域 follow 3. */
export function openingNumber(words: string, before: number | null, family: Family): Lead | null {
  const plain = leadingNumber(words, null, family);
  const value = plain === null ? Number.parseInt(words, 10) : Number.NaN;
  const near = value === 1 || (before !== null && value > before && value <= before + NEAR);
  return near ? leadingNumber(words, value, family) : plain;
}

/** The number that a cell of a number column holds: any style, with or without punctuation or a mark (★3); null where it is none. */
export function cellNumber(words: string): { readonly label: string; readonly value: number | null } | null {
  // No number is as long.
  if (words === '' || words.length > 24 || !mayOpen(words.charCodeAt(0))) return null;
  const bare = halfWidth(words.replace(/^[★☆▲△●◆*＊]+|[★☆▲△●◆*＊]+$|\s/gu, '').replace(/^[（(第]|[)）.．、项号条]+$/gu, ''));
  if (/^\d{1,5}$/.test(bare)) return { label: bare, value: Number(bare) };
  if (/^[①-⒛㉑-㉟㊱-㊿]$/.test(bare)) return { label: String(circledValue(bare)), value: circledValue(bare) };
  if (/^\d+(?:[.\-－]\d+)+$/.test(bare)) return { label: bare, value: null };
  const value = /^[一二三四五六七八九十百零〇两]{1,6}$/.test(bare) ? hanValue(bare) : null;
  return value === null ? null : { label: bare, value };
}

/** Full-width digits, percent signs and letters as half-width ones, one for one: offsets hold. For matching only, never for what is kept. */
export function folded(words: string): string {
  return words.replace(/[０-９％．]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));
}

const HAN = '〇一二三四五六七八九';

/** A Chinese or Arabic numeral: 二十三 → 23, 十 → 10, 两 → 2, 二〇二五 → 2025, 3.5 → 3.5; null for anything else. */
export function valueOf(words: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(words)) return Number(words);
  const bare = words.replace(/[零○]/g, '〇').replace(/两/gu, '二');
  if (/^[〇一二三四五六七八九]{4}$/.test(bare)) return Number(Array.from(bare, (char) => HAN.indexOf(char)).join(''));
  let total = 0;
  let digit = -1;
  for (const char of bare) {
    const at = HAN.indexOf(char);
    const unit = char === '十' ? 10 : char === '百' ? 100 : char === '千' ? 1000 : 0;
    if (at < 0 && unit === 0) return null;
    if (unit > 0) total += (digit < 0 ? 1 : digit) * unit;
    digit = unit > 0 ? -1 : at;
  }
  return bare === '' ? null : total + Math.max(0, digit);
}

/** A numeral as a part of a pattern. */
export const NUMERAL = '(?:\\d{1,9}(?:\\.\\d{1,6})?|[一二两三四五六七八九十百千〇零]{1,7})';

import { han } from './numerals.ts';

/** Formats that stand in no file, as a Chinese Excel shows them (ECMA-376, 18.8.30, zh-cn). */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy/m/d',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy/m/d h:mm',
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: 'm/d/yy',
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

export function builtIn(id: number): string {
  return BUILT_IN[id] ?? 'General';
}

/** A format in its parts: words in quotes or behind a stroke, a tag in brackets, a run of one letter, any other character. */
const PARTS = /"([^"]*)"|\\(.)|\[([^\]]*)\]|_.|\*.|(AM\/PM|上午\/下午)|([yYmMdDhHsSaA])\5*|General|[0#?]+(?:,[0#?]+)*|./gsu;

interface Part {
  readonly kind: 'words' | 'tag' | 'time' | 'digits' | 'other';
  readonly words: string;
}

function partsOf(section: string): Part[] {
  return [...section.matchAll(PARTS)].map(([whole, quoted, escaped, tag, half, letter]): Part => {
    if (quoted !== undefined || escaped !== undefined) return { kind: 'words', words: quoted ?? escaped ?? '' };
    if (tag !== undefined) return { kind: 'tag', words: tag };
    if (half !== undefined || letter !== undefined) return { kind: 'time', words: whole.toLowerCase() };
    if (/^[_*]/.test(whole)) return { kind: 'words', words: '' };
    return { kind: /^[0#?]/.test(whole) ? 'digits' : 'other', words: whole };
  });
}

/** Sections for positive, negative, zero and words; a `;` in quotes parts none. */
function sectionsOf(format: string): string[] {
  return (format.match(/(?:"[^"]*"|\\.|\[[^\]]*\]|[^;])+|(?<=;)(?=;|$)/gs) ?? []).map(String);
}

const WEEK = ['日', '一', '二', '三', '四', '五', '六'];
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAY = 86_400_000;

/** The moment of a day number: 1 is 1 January 1900, with the 29 February 1900 that Excel counts; or days from 1904. */
function momentOf(serial: number, from1904: boolean): Date {
  const days = from1904 ? serial + 1462 - 25_569 : serial - 25_569 + (serial < 60 ? 1 : 0);
  return new Date(Math.round((days * DAY) / 1000) * 1000);
}

/** 2021 as 二〇二一, 12 as 十二, where the format asks for Chinese numerals ([DBNum1]). */
function counted(value: number, least: number, chinese: boolean): string {
  if (!chinese) return String(value).padStart(least, '0');
  return value > 999 ? Array.from(String(value), (digit) => han(Number(digit))).join('') : han(value);
}

function dated(parts: readonly Part[], moment: Date): string {
  const chinese = parts.some(({ kind, words }) => kind === 'tag' && /^DBNum[12]$/i.test(words));
  const halves = parts.some(({ kind, words }) => kind === 'time' && words.includes('/'));
  const times = parts.filter(({ kind }) => kind === 'time');
  return parts
    .map((part) => {
      const { kind, words } = part;
      if (kind === 'tag') return /^\$([^-]*)-?/.exec(words)?.[1] ?? '';
      if (kind !== 'time') return words === 'General' ? '' : words;
      const near = times.indexOf(part);
      const minutes = /^h/.test(times[near - 1]?.words ?? '') || /^s/.test(times[near + 1]?.words ?? '');
      const hour = moment.getUTCHours();
      switch (words.charAt(0)) {
        case 'y':
          return words.length > 2 ? counted(moment.getUTCFullYear(), 4, chinese) : counted(moment.getUTCFullYear() % 100, 2, false);
        case 'm':
          if (minutes && words.length < 3) return counted(moment.getUTCMinutes(), words.length, chinese);
          return words.length > 2 ? (MONTHS[moment.getUTCMonth()] ?? '') : counted(moment.getUTCMonth() + 1, words.length, chinese);
        case 'd':
          return words.length > 2 ? `星期${WEEK[moment.getUTCDay()] ?? ''}` : counted(moment.getUTCDate(), words.length, chinese);
        case 'h':
          return counted(halves ? hour % 12 || 12 : hour, words.length, chinese);
        case 's':
          return counted(moment.getUTCSeconds(), words.length, chinese);
        case '上':
          return hour < 12 ? '上午' : '下午';
        default:
          if (words.includes('/')) return hour < 12 ? 'AM' : 'PM';
          return `${words.length > 3 ? '星期' : ''}${WEEK[moment.getUTCDay()] ?? ''}`;
      }
    })
    .join('');
}

/** A number as Excel's own General shows it: without the noise of its last bits. */
function general(value: number): string {
  return String(Number(value.toPrecision(15)));
}

/** A number by the digits a format asks for: `0.0%`, `#,##0`, `000`. */
function figured(parts: readonly Part[], value: number): string {
  const digits = parts.flatMap(({ kind, words }, at) => (kind === 'digits' ? [{ words, at }] : []));
  const [whole] = digits;
  if (whole === undefined || parts.some(({ kind, words }) => kind === 'other' && /[E/@]/.test(words))) return general(value);
  const point = parts.findIndex(({ kind, words }) => kind === 'other' && words === '.');
  const decimals = point < 0 ? undefined : digits.find(({ at }) => at > point);
  const percent = parts.filter(({ kind, words }) => kind === 'other' && words === '%').length;
  const size = Math.abs(value) * 100 ** percent;
  const fixed = size.toFixed(decimals?.words.length ?? 0);
  const [integer = '', fraction = ''] = fixed.split('.');
  const padded = integer.padStart(whole.words.replace(/[^0]/g, '').length, '0');
  const grouped = whole.words.includes(',') ? padded.replace(/\B(?=(?:\d{3})+$)/g, ',') : padded;
  const kept = fraction.replace(new RegExp(`0{0,${String((decimals?.words.match(/[#?]/g) ?? []).length)}}$`), '');
  return parts
    .map(({ kind, words }, at) => {
      if (kind === 'tag') return /^\$([^-]*)-?/.exec(words)?.[1] ?? '';
      if (at === whole.at) return grouped;
      if (kind === 'digits') return at === decimals?.at ? kept : '';
      return at === point ? (kept === '' ? '' : '.') : words;
    })
    .join('');
}

/** Whether a format shows a day or a time. */
function isDate(parts: readonly Part[]): boolean {
  return parts.some(({ kind, words }) => kind === 'time' && !words.startsWith('上')) && !parts.some(({ kind }) => kind === 'digits');
}

/** What a cell with a number shows in its format. */
export function shown(value: number, format: string, from1904: boolean): string {
  if (format === 'General' || format === '@' || format === '') return general(value);
  const sections = sectionsOf(format);
  const nth = value < 0 && sections.length > 1 ? 1 : value === 0 && sections.length > 2 ? 2 : 0;
  const parts = partsOf(sections[nth] ?? 'General');
  if (isDate(parts)) return value < 0 || value > 2_958_465 ? general(value) : dated(parts, momentOf(value, from1904));
  if (parts.some(({ words }) => words === 'General'))
    return parts.map(({ kind, words }) => (words === 'General' ? general(Math.abs(value)) : kind === 'tag' ? '' : words)).join('');
  return `${value < 0 && nth === 0 ? '-' : ''}${figured(parts, value)}`;
}

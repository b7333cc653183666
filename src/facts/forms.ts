import type { DeadlineKind } from '../model.ts';
import { day, monthEnd } from './calendar.ts';
import { valueOf } from './numerals.ts';

/** What a pattern makes of its groups; null for words that only look like a time. */
interface Reading {
  readonly kind: DeadlineKind;
  readonly date: string | null;
  readonly year?: number | null;
}
export type Groups = Readonly<Record<string, string | undefined>>;
export interface Form {
  readonly pattern: RegExp;
  /** Words without all of these hold no match: a pattern that is never asked is never compiled. */
  readonly needs: string;
  /** Read in a deadline's own column only: there bare words are times. */
  readonly column?: true;
  readonly read: (groups: Groups, year: number | null) => Reading | null;
}

const S = '[ \\u00a0\\u3000]?';
const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const Y4 = '(?:(?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})';
const YEAR = `(?:(?<year>${Y4}|今|本|当|明)${S}年${S})?`;
const BEFORE = '(?:之前|以前|前)';
const PLANS: Readonly<Record<string, number>> = { 十二五: 2015, 十三五: 2020, 十四五: 2025, 十五五: 2030, 十六五: 2035 };

function yearOf(word: string | undefined, year: number | null): number | null {
  if (word === undefined || /^[今本当]$/.test(word)) return year;
  return word === '明' ? (year === null ? null : year + 1) : valueOf(word);
}

function within(kind: DeadlineKind, groups: Groups, year: number | null, make: (year: number) => string | null): Reading {
  const own = yearOf(groups['year'], year);
  const date = own === null ? null : make(own);
  return { kind: own !== null && date === null ? 'unresolved' : kind, date, year: groups['year'] === undefined ? null : own };
}

const num = (word: string | undefined): number => valueOf(word ?? '') ?? 0;
const QUARTERS: Readonly<Record<string, number>> = { 一: 3, 二: 6, 三: 9, 四: 12, 1: 3, 2: 6, 3: 9, 4: 12 };
const THIRDS: Readonly<Record<string, number>> = { 上: 10, 中: 20 };

/** The grammar of deadlines. 底前 includes the last day; no holiday shift (民法典 art. 200–204 counts to the end of the last day). */
export const FORMS: readonly Form[] = [
  {
    needs: '五',
    pattern: /(?:“|”)?(?<plan>十[二三四五六]五)(?:”)?(?:末|期末|时期|期间)/g,
    read: ({ plan }) => ({ kind: 'period', date: PLANS[plan ?? ''] === undefined ? null : `${String(PLANS[plan ?? ''])}-12-31` }),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?<from>${Y4})年?[—\\-－～~至]{1,2}(?<year>${Y4})${S}年(?!\\d)(?=内|底|末|$|[，。；、）]|完成|期间)`, 'g'),
    read: (g, year) => within('period', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '月',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月${S}(?<day>${N})${S}[日号](?:${BEFORE}|止|内|(?=、))`, 'g'),
    read: (g, year) => within('by', g, year, (y) => day(y, num(g['month']), num(g['day']))),
  },
  {
    needs: '月日',
    pattern: new RegExp(`(?:于|在|到|至|截至)${YEAR}(?<month>${N})${S}月${S}(?<day>${N})${S}日`, 'g'),
    read: (g, year) => within('by', g, year, (y) => day(y, num(g['month']), num(g['day']))),
  },
  {
    needs: '月旬',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月${S}(?<third>[上中下])旬${BEFORE}?`, 'g'),
    read: (g, year) =>
      within('by', g, year, (y) =>
        g['third'] === '下' ? monthEnd(y, num(g['month'])) : day(y, num(g['month']), THIRDS[g['third'] ?? ''] ?? 0),
      ),
  },
  {
    needs: '月',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月份?${S}(?:底|末)(?:${BEFORE}|止)?`, 'g'),
    read: (g, year) => within('by', g, year, (y) => monthEnd(y, num(g['month']))),
  },
  {
    needs: '月',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月份?${S}${BEFORE}`, 'g'),
    read: (g, year) => within('by', g, year, (y) => (num(g['month']) === 1 ? `${String(y - 1)}-12-31` : monthEnd(y, num(g['month']) - 1))),
  },
  {
    needs: '季度',
    pattern: new RegExp(`${YEAR}(?:第)?(?<quarter>[一二三四1-4])${S}季度${S}(?:末|底)?(?:${BEFORE}|内)?`, 'g'),
    read: (g, year) =>
      within(/末|底|前/u.test(g['whole'] ?? '') ? 'by' : 'period', g, year, (y) => monthEnd(y, QUARTERS[g['quarter'] ?? ''] ?? 0)),
  },
  {
    needs: '年',
    pattern: new RegExp(`${YEAR}(?<half>上半年|下半年|年中)(?:底|末)?(?:${BEFORE}|内)?`, 'g'),
    read: (g, year) => within(/前/u.test(g['whole'] ?? '') ? 'by' : 'period', g, year, (y) => monthEnd(y, g['half'] === '下半年' ? 12 : 6)),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?<year>${Y4}|今|本|当|明)${S}年${S}年?(?:底|末)(?![数座气部层子])(?:${BEFORE})?`, 'g'),
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?<!\\d${S}|[今本当明去上每多逐半近几两一二三四五六七八九十])年(?:底|末|终)(?![数座气部层子])(?:${BEFORE})`, 'g'),
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '年内',
    pattern: new RegExp(`(?<year>${Y4}|今|本|当|明)${S}年${S}(?:以|之)?内`, 'g'),
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '年内',
    pattern: /(?<!\d[ \u3000]?|[一二两三四五六七八九十近几多])年内/gu,
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '年',
    pattern: new RegExp(`(?:到|至|截至)(?<year>${Y4})${S}年(?![度底末内]|远景|前|\\s?${N}${S}月)`, 'g'),
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  {
    needs: '内',
    pattern: new RegExp(
      `(?:[\\u3400-\\u9fff]{1,6}(?:之日起|后|起))?(?<!第)(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})${S}(?:个工作日|工作日|个自然日|日|天|个月|个小时|小时)(?:之内|以内|内)`,
      'g',
    ),
    read: () => ({ kind: 'relative', date: null }),
  },
];

/** What a deadline column says besides: dates in figures, bare months and years, and words without a date. */
export const COLUMN: readonly Form[] = [
  {
    needs: '',
    pattern: /(?<year>(?:19|20)\d{2})[.\-/年](?<month>\d{1,2})[.\-/月](?<day>\d{1,2})日?/g,
    read: (g, year) => within('by', g, year, (y) => day(y, num(g['month']), num(g['day']))),
  },
  {
    needs: '',
    pattern: new RegExp(`(?:每|按|逐)(?:年|季度?|月|周|半年|旬|日|学期)[^，。；、\\n]{0,12}`, 'g'),
    read: () => ({ kind: 'recurring', date: null }),
  },
  {
    needs: '月',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月${S}(?<day>${N})${S}[日号](?!前|、)`, 'g'),
    read: (g, year) => within('by', g, year, (y) => day(y, num(g['month']), num(g['day']))),
  },
  {
    needs: '月',
    pattern: new RegExp(`${YEAR}(?<month>${N})${S}月份?(?!${S}(?:${N}|底|末|前|[上中下]旬|之前|以前))(?:完成)?`, 'g'),
    read: (g, year) => within('by', g, year, (y) => monthEnd(y, num(g['month']))),
  },
  {
    needs: '',
    pattern: /(?<year>(?:19|20)\d{2})[.\-/](?<month>\d{1,2})(?![.\-/\d])/g,
    read: (g, year) => within('by', g, year, (y) => monthEnd(y, num(g['month']))),
  },
  {
    needs: '年',
    pattern: new RegExp(
      `(?<year>${Y4})${S}年(?!${S}(?:${N}${S}月|底|末|内|年|上半年|下半年|第|[一二三四]季|前|—|-))(?:全年|度)?(?:完成)?`,
      'g',
    ),
    read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`),
  },
  { needs: '', pattern: /全年|年度|(?<!\d)年底|年末/gu, read: (g, year) => within('by', g, year, (y) => `${String(y)}-12-31`) },
  {
    needs: '',
    pattern: /长期坚持|长期推进|长期|持续推进|持续实施|持续|常态化推进|常态化|常年|贯穿全年/gu,
    read: () => ({ kind: 'ongoing', date: null }),
  },
];

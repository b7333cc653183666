import { folded, valueOf } from '../facts/numerals.ts';
import type { Checked, Rule } from './rule.ts';
import { hitsOf, type Passage, passagesWith, type Seen, type Spot, type Spotted, times } from './spots.ts';
import { matchesOf } from './walk.ts';

const S = '[ \\u00a0\\u3000]?';
const N = '(?:\\d{1,2}|[一二三四五六七八九十]{1,3})';
const YEAR = `(?:((?:19|20)\\d{2}|[一二][〇零○一二三四五六七八九]{3})${S}年${S})?`;
const DAY = new RegExp(`(?<![\\d.]|农历|阴历|旧历)${YEAR}(?<![一二三四五六七八九十])(${N})${S}月${S}(${N})${S}[日号](?!线|楼|院|文)`, 'g');
const MONTH = new RegExp(`(?<![\\d.])${YEAR}(?<![一二三四五六七八九十])(${N})${S}月${S}(?:份|底|末|前|初|[上中下]旬)`, 'g');
const FIGURES = /(?<![\d.\-/])((?:19|20)\d{2})(?:[.\-/](\d{1,2})[.\-/](\d{1,2})|[./](\d{1,2}))(?![\d.\-/])/g;
/** A month and nothing else: 17月. */
const ALONE = /^[ ]?(\d{1,2})月[ ]?$/g;
/** From a year to an earlier one. */
const SPAN = /(?<![\d.])((?:19|20)\d{2})年?\s?[—–\-－~～至到]\s?((?:19|20)\d{2})年/g;
const QUARTER = /第?(?<![\d一二三四五六七八九十])(?:[05-9]|[五六七八九])季度/g;

/** The last day of a month; 29 for February where the year is not known. */
function last(year: number | null, month: number): number {
  return year === null && month === 2 ? 29 : new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();
}

/** Whether a date exists: 2月30日 and 13月 do not. */
function exists(year: number | null, month: number | null, day: number | null): boolean {
  if (month === null || month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= last(year, month));
}

function spotsOf({ text: { value }, kind }: Passage, planYear: number | null): Spot[] {
  const words = folded(value);
  const found = new Map<number, Spot>();
  const wrong = (match: RegExpMatchArray & { index: number }): void => {
    const at = [match.index, match.index + match[0].length] as const;
    found.set(at[0], { at, show: value.slice(...at) });
  };
  const year = (word: string | undefined): number | null => (word === undefined ? planYear : valueOf(word));
  const months = words.includes('月');
  for (const match of months ? matchesOf(words, MONTH) : []) if (!exists(null, valueOf(match[2] ?? ''), null)) wrong(match);
  for (const match of months ? matchesOf(words, DAY) : [])
    if (!exists(year(match[1]), valueOf(match[2] ?? ''), valueOf(match[3] ?? ''))) wrong(match);
  for (const match of matchesOf(words, QUARTER)) wrong(match);
  for (const match of matchesOf(words, SPAN)) if (Number(match[1]) > Number(match[2])) wrong(match);
  if (kind === 'deadline') {
    for (const match of matchesOf(words, ALONE)) if (Number(match[1]) > 12 || Number(match[1]) < 1) wrong(match);
    for (const match of matchesOf(words, FIGURES)) {
      const day = match[3] === undefined ? null : Number(match[3]);
      if (!exists(Number(match[1]), Number(match[2] ?? match[4]), day)) wrong(match);
    }
  }
  return [...found.values()].sort((a, b) => a.at[0] - b.at[0]);
}

function* faults(document: Checked): Generator<Spotted> {
  const years = new Map(document.plans.flatMap(({ tasks, year }) => tasks.map(({ id }) => [id, year] as const)));
  for (const passage of passagesWith(document, '月', '季', '年', '.', '-', '/')) {
    if (passage.kind === 'number' || !/[月季]|\d[.\-/]\d|\d年/.test(passage.text.value)) continue;
    yield { passage, spots: spotsOf(passage, years.get(passage.task?.id ?? '') ?? null), safe: false };
  }
}

const TWO = /\d{4}[^\d]+\d{4}年$/;

export const rule: Rule<Seen> = {
  code: 'deadline-invalid',
  severity: 'error',
  title: { zh: '日期不存在', en: 'a date that does not exist' },
  why: {
    zh: '历书上没有这一天，到期无从计算，督办也无法提醒。',
    en: 'The calendar has no such day: nothing can fall due on it and no reminder be set.',
  },
  source: { zh: '公历', en: 'the calendar' },
  message: {
    zh: ({ found, count }) => `“${found}”${TWO.test(found) ? '的起止年份颠倒' : '这个日期不存在'}${times.zh(count)}`,
    en: ({ found, count }) =>
      `${TWO.test(found) ? `“${found}” ends before it begins` : `there is no such date as “${found}”`}${times.en(count)}`,
  },
  mend: { zh: '对照原件改正日期', en: 'correct the date from the original' },
  fix: 'none',
  bad: '2023年任务表\n工作任务\t责任单位\t完成时限\n于⟦2023年2月29日⟧前公开预算。\t市财政局\t⟦13月底⟧前\n公开决算。\t市财政局\t⟦2023.13⟧\n',
  good: '2024年任务表\n工作任务\t责任单位\t完成时限\n于2月29日前公开预算，饲养18月龄肉牛，自2024年第四季度起。\t市财政局\t12月底前\n公开决算。\t市财政局\t2024.6.30\n公开绩效。\t市财政局\t2024.12\n',
  check: (document) => hitsOf(document, faults(document)),
};

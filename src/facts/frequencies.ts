import type { Bound, FrequencyFact, Period } from '../model.ts';
import { folded, NUMERAL, valueOf } from './numerals.ts';

const PERIODS: readonly (readonly [string, Period])[] = [
  ['个工作日', 'day'],
  ['工作日', 'day'],
  ['半年', 'half-year'],
  ['季度', 'quarter'],
  ['学期', 'term'],
  ['个月', 'month'],
  ['周', 'week'],
  ['星期', 'week'],
  ['旬', 'ten-days'],
  ['季', 'quarter'],
  ['日', 'day'],
  ['天', 'day'],
  ['月', 'month'],
  ['年', 'year'],
];
const PERIOD = PERIODS.map(([word]) => word).join('|');
const BOUND = '至少|不少于|不低于|原则上不少于|不超过|至多|最多';
const COUNT = `(?<verb>[\\u3400-\\u9fff]{0,8}?)(?<bound>${BOUND})?(?<verb2>[\\u3400-\\u9fff]{0,8}?)(?<count>${NUMERAL})\\s?(?:次|轮|场|期)(?![\\u3400-\\u9fff]?性)`;
const EVERY = new RegExp(
  `每\\s?(?<n>${NUMERAL})?\\s?(?<period>${PERIOD})(?![\\u3400-\\u9fff]?(?:度报|一度))(?:(?:末|初|底)?前?)(?:${COUNT})?`,
  'g',
);
const ONCE = new RegExp(`(?<n>一|1|两|2|三|3)?(?<period>${PERIOD})(?<count>一|1|两|2|三|3)次`, 'g');
const BY = /[按逐](?<period>季度|半年|日|周|旬|月|季|年)(?=[\u3400-\u9fff]|[，。；、]|$)/g;
const VAGUE = /不定期|定期|经常性/gu;
const ANCHOR = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})月(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})日|底|末|份)?(?:之?前)?/;

const LIMITS: Readonly<Record<string, Bound>> = {
  至少: 'min',
  不少于: 'min',
  不低于: 'min',
  原则上不少于: 'min',
  不超过: 'max',
  至多: 'max',
  最多: 'max',
};

function periodOf(word: string | undefined): Period | null {
  return PERIODS.find(([name]) => name === word)?.[1] ?? null;
}

function fact(words: string, at: number, end: number, groups: Record<string, string | undefined>): FrequencyFact {
  const every = groups['n'] === undefined ? 1 : valueOf(groups['n']);
  const count = groups['count'] === undefined ? null : valueOf(groups['count']);
  const bound = groups['bound'] === undefined ? (count === null ? null : 'exact') : (LIMITS[groups['bound']] ?? null);
  return { text: words.slice(at, end), period: periodOf(groups['period']), every, count, bound, at: [at, end] };
}

/** How often: 每年至少听取1次 (the verb stands between the bound and the count), 半年一次, 按季度; 定期 has no period. Ordered, none over another. */
export function readFrequencies(words: string): FrequencyFact[] {
  const plain = folded(words);
  const found: FrequencyFact[] = [];
  for (const match of plain.matchAll(EVERY)) {
    const groups: Record<string, string | undefined> = { ...match.groups };
    const next = plain.slice(match.index + match[0].length);
    const anchor = ANCHOR.exec(next)?.[0].length ?? 0;
    if (
      /^[\u3400-\u9fff]{0,2}(?:个|家|人)/.test(next) &&
      groups['count'] === undefined &&
      groups['period'] === '年' &&
      /^(?:个|家|人)/.test(next)
    )
      continue;
    found.push(fact(words, match.index, match.index + match[0].length + anchor, groups));
  }
  for (const match of plain.matchAll(ONCE)) {
    if (/[第每首\d]/.test(plain.charAt(match.index - 1))) continue;
    found.push(fact(words, match.index, match.index + match[0].length, { ...match.groups }));
  }
  for (const match of plain.matchAll(BY)) {
    if (/^[按逐](?:年度|月份|日期)/.test(plain.slice(match.index))) continue;
    found.push(fact(words, match.index, match.index + match[0].length, { ...match.groups }));
  }
  for (const match of plain.matchAll(VAGUE)) {
    const [text] = match;
    found.push({ text, period: null, every: null, count: null, bound: null, at: [match.index, match.index + text.length] });
  }
  return apart(found);
}

/** Facts in order; of two over one another the earlier, and of two that begin together the longer. */
export function apart<F extends { readonly at: readonly [number, number] }>(facts: readonly F[]): F[] {
  const kept: F[] = [];
  for (const next of [...facts].sort((a, b) => a.at[0] - b.at[0] || b.at[1] - a.at[1])) {
    if ((kept.at(-1)?.at[1] ?? 0) <= next.at[0]) kept.push(next);
  }
  return kept;
}

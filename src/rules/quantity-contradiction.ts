import type { Bound, Span } from '../model.ts';
import type { Rule } from './rule.ts';
import { hitsOf, type Seen, type Spot, type Spotted, times, withFigures } from './spots.ts';
import { matchesOf } from './walk.ts';

const LOW = '不低于|不少于|不小于|不得低于|不得少于|至少|最少';
const HIGH = '不超过|不高于|不多于|不大于|不得超过|不得高于|不得多于|至多|最多|控制在';
const FLOOR = new RegExp(`^(?:${LOW})`);
const BOUND = new RegExp(`${LOW}|${HIGH}`);
const UNIT = '%|％|‰|个百分点|个|项|家|次|件|场|期|处|条|户|人|倍|所|座|名|份|批|亩|公里|万元|亿元|万人|天|日|年';
const LIMIT = new RegExp(`(${LOW}|${HIGH})\\s?(\\d{1,9}(?:\\.\\d{1,4})?)\\s?(${UNIT})(以上|以下|以内)?`, 'g');
const RANGE = new RegExp(
  `(?<![\\d.\\-—－～~至年月])(\\d{1,7}(?:\\.\\d{1,4})?)\\s?[%％]?\\s?(?:[～~]|—|－|至)\\s?(\\d{1,7}(?:\\.\\d{1,4})?)\\s?(${UNIT})(?![\\-—－～~至]|\\d)`,
  'g',
);
/** What a range has at least; the pattern of ranges takes long to make. */
const SPANNED = /\d\s?[%％]?\s?[～~—－至]\s?\d/;
/** 由30至20个, 压缩5至3天: from the higher to the lower, as meant. */
const FALLS = /[由从自降减缩压]/u;
const ONLY_MARKS = /^[，、,且并但又和及同时]{0,4}$/u;

interface Limit {
  readonly bound: Extract<Bound, 'min' | 'max'>;
  readonly value: number;
  readonly unit: string;
  readonly at: Span;
  /** The two characters before, that say of what. */
  readonly of: string;
  readonly after: string | undefined;
  /** 控制在80%以上 says no more than 保持在. */
  readonly loose: boolean;
}

function limits(words: string): Limit[] {
  return matchesOf(words, LIMIT).map(({ index, 0: all, 1: word = '', 2: value, 3: unit = '', 4: after }) => ({
    bound: FLOOR.test(word) ? 'min' : 'max',
    value: Number(value),
    unit: unit === '％' ? '%' : unit,
    at: [index, index + all.length],
    of: words.slice(Math.max(0, index - 2), index),
    after,
    loose: word === '控制在',
  }));
}

/** At least more than at most, of one thing: right beside one another, or behind the same words in one sentence. */
function against(words: string, a: Limit, b: Limit): boolean {
  if (a.bound === b.bound || a.unit !== b.unit) return false;
  const [min, max] = a.bound === 'min' ? [a, b] : [b, a];
  if (min.value <= max.value) return false;
  const between = words.slice(a.at[1], b.at[0]);
  return ONLY_MARKS.test(between) || (/^[\u3400-\u9fff]{2}$/.test(a.of) && a.of === b.of && !/[。；\n]/.test(between));
}

function spotsOf(words: string): Spot[] {
  const found: Spot[] = [];
  const all = BOUND.test(words) ? limits(words) : [];
  for (const [at, limit] of all.entries()) {
    const next = all[at + 1];
    if (limit.after !== undefined && (limit.bound === 'min') === (limit.after !== '以上') && !limit.loose) found.push({ at: limit.at });
    else if (next !== undefined && against(words, limit, next))
      found.push({ at: [limit.at[0], next.at[1]], show: words.slice(limit.at[0], next.at[1]) });
  }
  for (const { index, 0: range, 1: low, 2: high } of SPANNED.test(words) ? words.matchAll(RANGE) : []) {
    const year = [low, high].some((figure) => Number(figure) >= 1900 && Number(figure) < 2100);
    const falls = FALLS.test(words.slice(Math.max(0, index - 6), index));
    if (!year && !falls && Number(low) > Number(high)) found.push({ at: [index, index + range.length] });
  }
  return found.sort((a, b) => a.at[0] - b.at[0]);
}

function* faults(document: Parameters<Rule['check']>[0]): Generator<Spotted> {
  for (const passage of withFigures(document)) {
    if (passage.kind === 'task') yield { passage, spots: spotsOf(passage.text.value), safe: false };
  }
}

export const rule: Rule<Seen> = {
  code: 'quantity-contradiction',
  severity: 'error',
  title: { zh: '数量要求自相矛盾', en: 'amounts that contradict one another' },
  why: {
    zh: '下限高过上限，怎么做都达不到要求，考核也没有依据。',
    en: 'Where the least is above the most, nothing can meet the demand.',
  },
  source: {
    zh: '文字校对的惯例；“以上”“以下”“以内”含本数参照《民法典》第一千二百五十九条',
    en: 'custom of proofreading; 以上, 以下, 以内 include, after art. 1259 of the Civil Code',
  },
  message: {
    zh: ({ found, count }) => `“${found}”自相矛盾${times.zh(count)}`,
    en: ({ found, count }) => `“${found}” contradicts itself${times.en(count)}`,
  },
  mend: { zh: '核对并改正数量', en: 'check the amounts and correct them' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.培训⟦至少5次，不超过3次⟧。\t市财政局\n\t2.新增⟦30～20家⟧。\t市财政局\n\t3.时长⟦不超过3天以上⟧。\t市财政局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.培训至少3次，检查不超过2次，收费不低于3%，不高于5%。\t市财政局\n\t2.新增20～30家，2024—2026年推进，至少3次以上，控制在95%以上，由30至20家，最多跑1次，至少4次、至多6次。\t市财政局\n',
  check: (document) => hitsOf(document, faults(document)),
};

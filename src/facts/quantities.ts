import type { QuantityFact } from '../model.ts';
import { amountAt, numberAt, shareAt } from './amounts.ts';
import { bitsAt, FIGURE, GOAL, HAN_FIGURE, nextOf, tracesOf, WIDE } from './chars.ts';
import { goalAt } from './goals.ts';
import { folded } from './numerals.ts';
import { wordAt } from './words.ts';

/** What an amount can be read from. */
export const AMOUNT = FIGURE | HAN_FIGURE | GOAL;

/** Nouns of things that are counted, taken with an exact count: 26 个领域 says of what. */
const NOUNS = [
  ...['领域', '方面', '行业', '部门', '单位', '项目', '乡镇', '镇街', '街道', '社区', '村', '县区', '园区', '学校', '医院', '企业', '平台'],
  ...['事项', '工程', '环节', '指标'],
];

/** The amounts of some words, which `plain` are when folded, and with other facts blotted out. */
export function quantitiesOf(words: string, plain: string): QuantityFact[] {
  const facts: QuantityFact[] = [];
  let from = 0;
  for (let at = nextOf(AMOUNT, plain, 0); at < plain.length; ) {
    const end = numberAt(plain, at);
    const goal = (bitsAt(plain, at) & GOAL) === 0 ? null : goalAt(plain, at, from);
    const found = goal ?? (end === at ? null : (shareAt(plain, at, end, from) ?? amountAt(plain, at, end, from)));
    if (found !== null) {
      const counts = found.bound === 'exact' && found.unit?.endsWith('个') === true;
      from = found.at[1] + (counts ? wordAt(NOUNS, plain, found.at[1]).length : 0);
      facts.push({ ...found, text: words.slice(found.at[0], from), at: [found.at[0], from] });
    }
    at = nextOf(AMOUNT, plain, Math.max(at + 1, end, from));
  }
  return facts;
}

/**
 * Amounts with their bound. `value` is the number as written (2.5万亩 → 2.5, 万亩); a range gives its low end and no bound.
 * 以上, 以下, 以内 include, 超过, 不满 exclude (民法典 art. 1259, by analogy). 翻两番 → 4 倍 (each 番 doubles); 全覆盖, 清零 have no number.
 */
export function readQuantities(words: string): QuantityFact[] {
  const traces = tracesOf(words);
  return (traces & AMOUNT) === 0 ? [] : quantitiesOf(words, (traces & WIDE) === 0 ? words : folded(words));
}

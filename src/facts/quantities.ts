import type { Bound, QuantityFact } from '../model.ts';
import { apart } from './frequencies.ts';
import { folded, NUMERAL, valueOf } from './numerals.ts';

const LIMITS: readonly (readonly [string, Bound])[] = [
  ['原则上不少于', 'min'],
  ['不低于', 'min'],
  ['不少于', 'min'],
  ['不小于', 'min'],
  ['至少', 'min'],
  ['达到', 'min'],
  ['达', 'min'],
  ['不超过', 'max'],
  ['不高于', 'max'],
  ['不多于', 'max'],
  ['控制在', 'max'],
  ['超过', 'above'],
  ['高于', 'above'],
  ['突破', 'above'],
  ['低于', 'below'],
  ['少于', 'below'],
  ['不满', 'below'],
];
const BOUND = LIMITS.map(([word]) => word).join('|');
const SCALE = '(?:万|亿|千|百)?';
const UNIT = `%|‰|个百分点|(?:${SCALE}(?:平方公里|平方米|立方米|千瓦时?|千瓦|公里|公顷|公斤|人次|户次|元|亩|吨|米|个|项|家|次|件|场|期|处|条|户|人|倍|所|座|栋|套|台|辆|名|篇|份|批|株|张|间|宗|起|类|门|支|组|片|头|只|公里))`;
const AMOUNT = new RegExp(
  `(?<bound>${BOUND})?(?<n>${NUMERAL})(?:\\s?(?:%|‰)?\\s?[～~—－\\-至]\\s?(?<high>${NUMERAL}))?\\s?(?<unit>${UNIT})(?<after>以上|以下|以内|左右|上下)?`,
  'g',
);
/** Nouns of things that are counted, taken with an exact count: 26 个领域 says of what. */
const NOUN = /^(?:领域|方面|行业|部门|单位|项目|乡镇|镇街|街道|社区|村|县区|园区|学校|医院|企业|平台|事项|工程|环节|指标)/;
const DOUBLE = /翻(?<n>[一二两三四1-9])?番|全覆盖|清零/gu;

function boundOf(before: string | undefined, after: string | undefined, range: boolean): Bound | null {
  const named = LIMITS.find(([word]) => word === before)?.[1];
  if (named !== undefined) return named;
  if (after === '以上') return 'min';
  if (after === '以下' || after === '以内') return 'max';
  return after !== undefined || range ? null : 'exact';
}

/** A number that is part of a name or a slogan: 第六版, 一站式, 最后一公里, “1146”, 一件事, 12345. */
function isName(words: string, at: number, end: number, match: RegExpMatchArray): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const after = words.slice(end, end + 2);
  if (/[第“"〔.\d]$/.test(before) || /最后$/.test(before)) return true;
  const han = /^[一二两三四五六七八九十百千]+$/.test(match.groups?.['n'] ?? '');
  if (!han) return /^[号期版](?![\u3400-\u9fff])/.test(after) && match.groups?.['unit'] === '期' && before.endsWith('第');
  return (
    match.groups?.['bound'] === undefined &&
    !/^[，。；、]/.test(after) &&
    !/(?:新建|建成|建设|培育|打造|完成|开展|举办|组织|新增)$/.test(words.slice(Math.max(0, at - 2), at))
  );
}

/**
 * Amounts with their bound. `value` is the number as written (2.5万亩 → 2.5, 万亩); a range gives its low end and no bound.
 * 以上, 以下, 以内 include, 超过, 不满 exclude (民法典 art. 1259, by analogy). 翻两番 → 4 倍 (each 番 doubles); 全覆盖, 清零 have no number.
 */
export function readQuantities(words: string): QuantityFact[] {
  const plain = folded(words);
  const found: QuantityFact[] = [];
  for (const match of plain.matchAll(AMOUNT)) {
    const { bound, n = '', high, unit = '', after } = match.groups ?? {};
    const limit = boundOf(bound, after, high !== undefined);
    let end = match.index + match[0].length;
    if (isName(plain, match.index, end, match)) continue;
    if (limit === 'exact' && unit.endsWith('个')) end += NOUN.exec(plain.slice(end, end + 4))?.[0].length ?? 0;
    found.push({ text: words.slice(match.index, end), value: valueOf(n), unit, bound: limit, at: [match.index, end] });
  }
  for (const match of plain.matchAll(DOUBLE)) {
    const [text] = match;
    const times = text.startsWith('翻') ? 2 ** (valueOf(match.groups?.['n'] ?? '一') ?? 1) : null;
    found.push({
      text: words.slice(match.index, match.index + text.length),
      value: times,
      unit: times === null ? null : '倍',
      bound: null,
      at: [match.index, match.index + text.length],
    });
  }
  return apart(found);
}

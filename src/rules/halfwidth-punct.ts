import type { Span } from '../model.ts';
import { withoutYearBrackets } from './docno.ts';
import type { Checked, Rule } from './rule.ts';
import { around, hitsOf, passagesWith, type Seen, type Spot, type Spotted, times } from './spots.ts';
import { matchesOf } from './walk.ts';

const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '!': '！', '?': '？', '(': '（', ')': '）' };
const HAN = '\\u3400-\\u9fff';
/** A mark between Chinese words, or before a figure or the end. Times, URLs, Latin words and figures with commas are let be. */
const MARK = new RegExp(
  `(?<=[${HAN}”’》〉）〕】%％])[,;!?](?![,;!?])(?=\\s?[${HAN}“‘《〈（〔【0-9]|$)|(?<=[${HAN}”’》〉）〕】]):(?=\\s?[${HAN}“‘《〈（〔【0-9]|$)|(?<=[0-9])[,;](?=[${HAN}“《])`,
  'g',
);
const BRACKET = /[()（）]/g;
const MARKS = [...Object.keys(FULL), '"'];
const NUMBER = /^(?:[0-9０-９]{1,4}|[a-zA-Z]{1,3}|[一二三四五六七八九十]{1,3})$/;

/** Half-width brackets that hold Chinese words, or are one half of a pair. What only counts, (1) or (一), and Latin insides are let be. */
function brackets(words: string): Span[] {
  const found: Span[] = [];
  const open: number[] = [];
  for (const { 0: mark, index: at } of matchesOf(words, BRACKET)) {
    if (mark === '(' || mark === '（') open.push(at);
    else {
      const from = open.pop();
      if (from === undefined) continue;
      const first = words.charAt(from);
      const inside = words.slice(from + 1, Math.min(at, from + 400));
      const mixed = (first === '(') !== (mark === ')');
      if (!mixed && (first === '（' || NUMBER.test(inside) || !/[\u3400-\u9fff]/.test(inside))) continue;
      if (first === '(') found.push([from, from + 1]);
      if (mark === ')') found.push([at, at + 1]);
    }
  }
  return found;
}

/** "一网通办" for “一网通办”: pairs of straight quotes with Chinese words inside, or beside Chinese words. Inches and Latin text are let be. */
const QUOTED = new RegExp(`(?<![0-9])"([^"\\n]{1,60})"`, 'g');
const CHINESE = new RegExp(`[${HAN}]`);

function quotes(words: string): [Span, string][] {
  return matchesOf(words, QUOTED).flatMap(({ index, 0: whole, 1: inside = '' }): [Span, string][] => {
    const end = index + whole.length;
    if (![inside, words.charAt(index - 1), words.charAt(end)].some((part) => CHINESE.test(part))) return [];
    return [
      [[index, index + 1], '“'],
      [[end - 1, end], '”'],
    ];
  });
}

function spotsOf(words: string): Spot[] {
  const marks = matchesOf(words, MARK).map(({ index }): Span => [index, index + 1]);
  const single = [...marks, ...brackets(withoutYearBrackets(words))].map((at): [Span, string] => [at, FULL[words.charAt(at[0])] ?? '']);
  return [...single, ...(words.includes('"') ? quotes(words) : [])]
    .sort(([a], [b]) => a[0] - b[0])
    .map(([at, edit]) => ({ at, show: around(words, at), mark: words.charAt(at[0]), edit }));
}

function* faults(document: Checked, units: boolean): Generator<Spotted> {
  for (const passage of passagesWith(document, ...MARKS)) {
    if (passage.kind === 'number' || (passage.kind === 'units') !== units) continue;
    yield { passage, spots: spotsOf(passage.text.value), safe: units };
  }
}

export const rule: Rule<Seen> = {
  code: 'halfwidth-punct',
  severity: 'warning',
  title: { zh: '汉字之间用了半角标点', en: 'a half-width mark between Chinese words' },
  why: {
    zh: '正文标点应当用全角；半角的逗号、分号在单位格里会使程序把两个单位读成一个。',
    en: 'Marks between Chinese words are full width; a half-width comma or semicolon in a unit cell makes programs read two units as one.',
  },
  source: { zh: '标点符号用法的惯例：汉字之间用全角标点', en: 'custom of Chinese punctuation: full-width marks between Chinese words' },
  message: {
    zh: ({ found, mark, count }) => `“${found}”中的 ${mark} 是半角标点${times.zh(count)}`,
    en: ({ found, mark, count }) => `${mark} in “${found}” is half-width${times.en(count)}`,
  },
  mend: { zh: '改成全角标点', en: 'write it full-width' },
  fix: 'suggested',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算⟦,⟧按时更新。\t市财政局⟦;⟧市直各单位\n\t2.落实《办法》⟦(⟧试行)，推行"一网通办"。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.8:30前发布12,000条，见http://a.gov.cn/?b:c，推广AI(VR)与5G,VR，配55"屏、"OA" system：(1)公开；(一)解读。\t市财政局；市直各单位\n',
  check: (document) => [...hitsOf(document, faults(document, true)), ...hitsOf(document, faults(document, false))],
};

import type { Span } from '../model.ts';
import { withoutYearBrackets } from './docno.ts';
import type { Rule } from './rule.ts';
import { around, hitsOf, passagesOf, type Seen, type Spotted, times } from './spots.ts';

const PAIRS = ['“”', '‘’', '《》', '〈〉', '（）', '〔〕', '【】', '「」', '『』'];
const OPEN = new Map(PAIRS.map((pair) => [pair.charAt(0), pair.charAt(1)]));
const CLOSE = new Set(PAIRS.map((pair) => pair.charAt(1)));
const MARKS = new Set([...OPEN.keys(), ...CLOSE, '(', ')']);
const ANY = /[“”‘’《》〈〉（）()〔〕【】「」『』]/;
/** `1）`, `a)`, `二）`: a bracket that only closes after a number is an enumerator. */
const ENUMERATOR = /(?:^|[^0-9０-９a-zA-Z一二三四五六七八九十（(])(?:[0-9０-９]{1,3}|[a-zA-Z]|[ivx]{2,4}|[一二三四五六七八九十]{1,3})$/;

/** The same right behind an opening bracket: （a)部门；b)单位）. */
const OPENING = /[（(](?:[0-9０-９]{1,3}|[a-zA-Z])$/;

type Reading = 'strict' | 'listing' | 'loose';

/** Marks without their other half. In a listing, brackets that close an enumerator are no brackets. */
function unpaired(words: string, reading: Reading): Span[] {
  const open: { close: string; at: number }[] = [];
  const alone: number[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const raw = words.charAt(at);
    if (!MARKS.has(raw)) continue;
    const mark = raw === '(' ? '（' : raw === ')' ? '）' : raw;
    // An apostrophe: China’s, 5’.
    if (mark === '’' && /[a-zA-Z0-9]/.test(words.charAt(at - 1)) && !open.some(({ close }) => close === '’')) continue;
    const close = OPEN.get(mark);
    if (close !== undefined) open.push({ close, at });
    else if (CLOSE.has(mark)) {
      const before = words.slice(Math.max(0, at - 5), at);
      const enumerator = mark === '）' && (ENUMERATOR.test(before) || (reading === 'loose' && OPENING.test(before)));
      if (reading !== 'strict' && enumerator) continue;
      // An opening mark left over inside is at fault itself; the marks further out still pair.
      let depth = open.length - 1;
      while (depth >= 0 && depth >= open.length - 6 && open[depth]?.close !== mark) depth -= 1;
      if (depth >= 0 && open[depth]?.close === mark) for (const one of open.splice(depth).slice(1)) alone.push(one.at);
      else if (!enumerator) alone.push(at);
    }
  }
  return [...alone, ...open.map(({ at }) => at)].sort((a, b) => a - b).map((at): Span => [at, at + 1]);
}

export const rule: Rule<Seen> = {
  code: 'unpaired',
  severity: 'error',
  title: { zh: '标点不成对', en: 'a mark lacks its other half' },
  why: {
    zh: '引号、书名号、括号少了一半，引用和文件名到哪里为止就说不清；常常是漏字或转换出错。',
    en: 'Where a quotation, title or bracket lacks one half, nobody can tell how far it goes; often words were lost with it.',
  },
  source: {
    zh: '标点符号用法的惯例：引号、书名号、括号成对使用',
    en: 'custom of Chinese punctuation: quotation marks, title marks and brackets come in pairs',
  },
  message: {
    zh: ({ found, mark, count }) => `“${found}”中的 ${mark} 不成对${times.zh(count)}`,
    en: ({ found, mark, count }) => `${mark} in “${found}” lacks its other half${times.en(count)}`,
  },
  mend: { zh: '补上另一半，或删去多余的一半', en: 'put the other half in, or take the odd one out' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.落实《实施办法⟦（⟧试行》，公开预算。\t市财政局\n\t2.推进“一网通办”⟦”⟧。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.落实《实施办法（试行）》：1）公开预算；2）公开决算（a)部门；b)单位），推广China’s Day。\t市财政局\n',
  check: (document) => hitsOf(document, faults(document)),
};

function* faults(document: Parameters<Rule['check']>[0]): Generator<Spotted> {
  for (const passage of passagesOf(document)) {
    const { value } = passage.text;
    if (passage.kind === 'number' || !ANY.test(value)) continue;
    const bare = withoutYearBrackets(value);
    const strict = unpaired(bare, 'strict');
    const right = strict.length === 0 || unpaired(bare, 'listing').length === 0 || unpaired(bare, 'loose').length === 0;
    const found = right ? [] : strict;
    if (found.length > 0)
      yield {
        passage,
        spots: found.map((at, nth) => ({ at, ...(nth === 0 && { show: around(value, at, 6), mark: value.charAt(at[0]) }) })),
        safe: false,
      };
  }
}

import type { CitationFact, Span } from '../model.ts';

const NUMBER =
  /[\u3400-\u9fff]{2,14}[〔[（(【]\s?\d{2,4}\s?[〕\])）】]\s?(?:第\s?)?\d{1,5}\s?号|(?:国务院令|主席令|省政府令|市政府令|政府令)第?\s?\d{1,4}\s?号|公告\d{4}年第\s?\d{1,4}\s?号/gu;
const AFTER = /^\s?[（(]([^（）()]{0,60}(?:[（(][^（）()]{1,10}[）)][^（）()]{0,30}){0,3})[）)]/;

/** Where a title that opens at `at` closes: 《 inside 《 is counted; null where it never does. */
function closing(words: string, at: number): number | null {
  let depth = 0;
  const end = Math.min(words.length, at + 300);
  for (let next = at; next < end; next += 1) {
    const char = words.charAt(next);
    if (char === '《') depth += 1;
    else if (char === '》') {
      depth -= 1;
      if (depth === 0) return next + 1;
    }
  }
  return null;
}

/** One without `g`: a shared lastIndex would make one text's answer depend on the text before it. */
const FIRST_NUMBER = new RegExp(NUMBER.source);

function numberIn(words: string): RegExpExecArray | null {
  return !words.includes('号') ? null : FIRST_NUMBER.exec(words);
}

/** 《title》 with the bracket after it that holds its number. */
function titled(words: string): CitationFact[] {
  const found: CitationFact[] = [];
  for (let at = words.indexOf('《'); at >= 0; at = words.indexOf('《', at)) {
    const close = closing(words, at);
    if (close === null) {
      at += 1;
      continue;
    }
    const title = words.slice(at + 1, close - 1);
    const bracket = AFTER.exec(words.slice(close, close + 140));
    const number = bracket === null ? null : (numberIn(bracket[1] ?? '')?.[0] ?? null);
    const end = number === null || bracket === null ? close : close + bracket[0].length;
    if (title !== '') found.push({ text: words.slice(at, end), title, number, at: [at, end] });
    at = end;
  }
  return found;
}

/** Words that stand before a document number in a sentence and are no part of its code. */
const LEAD = /^.*(?:根据|按照|依据|落实|执行|贯彻|参照|和|及|与|由|见|的)(?=[\u3400-\u9fff]{2,})/;

/** A document number that stands without a title. */
function bare(words: string, taken: readonly Span[]): CitationFact[] {
  if (!words.includes('号')) return [];
  return [...words.matchAll(NUMBER)].flatMap((match) => {
    const lead = LEAD.exec(match[0].slice(0, match[0].search(/[〔[（(【\d]/)))?.[0].length ?? 0;
    const at = match.index + lead;
    const end = match.index + match[0].length;
    if (taken.some(([a, b]) => at < b && end > a)) return [];
    const number = words.slice(at, end);
    return [{ text: number, title: null, number, at: [at, end] as const }];
  });
}

/** Cited documents, in order: a title in 《》 with its number (党政机关公文格式 GB/T 9704-2012, 7.2.5), or a number alone. */
export function readCitations(words: string): CitationFact[] {
  if (!/[《号]/.test(words)) return [];
  const titles = titled(words);
  return [
    ...titles,
    ...bare(
      words,
      titles.map(({ at }) => at),
    ),
  ].sort((a, b) => a.at[0] - b.at[0]);
}

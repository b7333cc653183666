import { readCitations } from '../../src/facts/citations.ts';
import { readFacts } from '../../src/facts/index.ts';
import { readDeadlines } from '../../src/facts/deadlines.ts';

/** Facts in one line each, for tables of words and answers. */

/** 6月底前 → `6月底前 by 2025-06-30`, as a task's words are read: citations and frequencies first. */
export function deadlinesIn(words: string, year: number | null = 2025): string[] {
  return readFacts(words, year).deadlines.map(({ text, kind, date }) => `${text} ${kind} ${date ?? '-'}`);
}

/** The same of a deadline column's cell. */
export function deadlinesOfCell(words: string, year: number | null = 2025): string[] {
  return readDeadlines(words, year, true).map(({ text, kind, date }) => `${text} ${kind} ${date ?? '-'}`);
}

/** 每年至少听取1次 → `每年至少听取1次 year 1 1 min`. */
export function frequenciesIn(words: string): string[] {
  return readFacts(words, 2025).frequencies.map(
    ({ text, period, every, count, bound }) => `${text} ${period ?? '-'} ${String(every)} ${String(count)} ${bound ?? '-'}`,
  );
}

/** 不低于4% → `不低于4% 4 % min`. */
export function quantitiesIn(words: string): string[] {
  return readFacts(words, 2025).quantities.map(({ text, value, unit, bound }) => `${text} ${String(value)} ${unit ?? '-'} ${bound ?? '-'}`);
}

/** 《办法》（汕府办〔2018〕73号） → the text, the title and the number, parted by |. */
export function citationsIn(words: string): string[] {
  return readCitations(words).map(({ text, title, number }) => `${text}|${title ?? '-'}|${number ?? '-'}`);
}

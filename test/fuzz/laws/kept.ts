import type { Sketch } from '../tables.ts';
import type { Document } from './documents.ts';
import { hold } from './fault.ts';

/** Letters, digits that are words, Han: what no reader may take for a mark of its own. Digits and numerals may be numbers. */
function bare(words: string): string {
  return words.replace(/[^\p{L}]|[一二三四五六七八九十]/gu, '');
}

/** Every cell's words stand somewhere in the document that came of it, whole and in order. */
export function kept({ rows, header }: Sketch, documents: readonly Document[]): void {
  const tasks = documents.flatMap((document) => document.tasks);
  const channels = [
    tasks.map(({ text }) => text),
    tasks.map(({ unitText }) => unitText),
    ...tasks.map(({ unitText }) => [unitText]),
    tasks.flatMap(({ deadlines }) => deadlines.map(({ text }) => text)),
    tasks.flatMap(({ extra }) => Object.values(extra)),
    tasks.flatMap(({ categoryPath }) => categoryPath),
    ...documents.flatMap(({ categories }) => categories.map(({ path }) => path)),
    documents.flatMap(({ skipped }) => skipped.map(({ text }) => text)),
    documents.flatMap(({ columns }) => columns.map(({ header: name }) => name)),
    documents.map(({ title }) => title ?? ''),
  ].map((list) => bare(list.join('')));
  for (const row of rows) {
    for (const cell of row ?? []) {
      const words = bare(cell.join(''));
      hold(
        'the words of every cell are kept',
        channels.some((channel) => channel.includes(words)),
        () => `${JSON.stringify(cell)} under ${JSON.stringify(header)} is nowhere`,
      );
    }
  }
}

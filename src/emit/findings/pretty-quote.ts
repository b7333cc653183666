import type { ChalkInstance } from 'chalk';
import type { Lang, Say, Source, Span } from '../../model.ts';
import type { Tone } from './cells.ts';
import { type Excerpt, excerpts, linesOf } from './excerpt.ts';

/** Where a report for people is drawn. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly ink: ChalkInstance;
}

/** Lines of one part that are shown; the others are counted. */
const LINES = 3;
const rest = (count: number): Say => ({ zh: `还有${count}行`, en: `${count} more line${count === 1 ? '' : 's'}` });

function drawn({ ink }: Page, { line, cells, indent, marks }: Excerpt, gutter: number, tone: ChalkInstance): string[] {
  const tones: Record<Tone, (words: string) => string> = { plain: (words) => words, faded: ink.dim, marked: tone };
  const runs: [Tone, string][] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.[0] === cell.tone) last[1] += cell.text;
    else runs.push([cell.tone, cell.text]);
  }
  const number = ink.dim(`  ${String(line).padStart(gutter)} │ `);
  return [
    number + runs.map(([kind, words]) => tones[kind](words)).join(''),
    `${ink.dim(`  ${' '.repeat(gutter)} │ `)}${' '.repeat(indent)}${tone('^'.repeat(marks))}`,
  ];
}

/** The lines on which a range stands, its words marked; ⋮ stands between parts that are not neighbours. */
export function quoted(page: Page, source: Source, range: readonly Span[], gutter: number, tone: ChalkInstance): string[] {
  let before: number | undefined;
  return range.flatMap((part) => {
    const lines = excerpts(source, part, page.width - gutter - 5, LINES);
    const [first, last] = linesOf(source, part);
    const gap = before !== undefined && first > before + 1 ? [page.ink.dim(`  ${'⋮'.padStart(gutter)}`)] : [];
    before = last;
    const left = last - first + 1 - LINES;
    const cut = left > 0 ? [page.ink.dim(`  ${'⋮'.padStart(gutter)} │ ${rest(left)[page.lang]}`)] : [];
    return [...gap, ...lines.flatMap((line) => drawn(page, line, gutter, tone)), ...cut];
  });
}

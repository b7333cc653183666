import type { ChalkInstance } from 'chalk';
import type { Lang, Say, Source, Span } from '../../model.ts';
import type { Tone } from './cells.ts';
import { type Excerpt, excerpts } from './excerpt.ts';

/** Where a report for people is drawn. */
export interface Page {
  readonly lang: Lang;
  readonly width: number;
  readonly ink: ChalkInstance;
}

/** Lines of one part that are shown; the others are counted. */
const LINES = 3;
const rest = (count: number): Say => ({ zh: `还有 ${count} 行`, en: `${count} more line${count === 1 ? '' : 's'}` });

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
    const lines = excerpts(source, part, page.width - gutter - 5);
    const gap = before !== undefined && (lines[0]?.line ?? 0) > before + 1 ? [page.ink.dim(`  ${'⋮'.padStart(gutter)}`)] : [];
    before = lines.at(-1)?.line;
    const left = lines.length - LINES;
    const cut = left > 0 ? [page.ink.dim(`  ${'⋮'.padStart(gutter)} │ ${rest(left)[page.lang]}`)] : [];
    return [...gap, ...lines.slice(0, LINES).flatMap((line) => drawn(page, line, gutter, tone)), ...cut];
  });
}

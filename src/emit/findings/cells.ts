import { width } from '../width.ts';
import { shown } from '../wrap.ts';

/** How a stretch of an excerpt is drawn: words, markup that steps back, the words at fault. */
export type Tone = 'plain' | 'faded' | 'marked';

/** One character as it is drawn, or the mark that stands for a hidden one. */
export interface Cell {
  readonly text: string;
  readonly wide: number;
  readonly tone: Tone;
}

const TAG = /<[^<>]*>/gu;
/** Stands for a tab: one cell in every terminal, so that what is marked below it is right. */
const TAB = '⇥';
/** Stands for the end of a paragraph in a cell of a document without lines. */
const BREAK = '⏎';

/** A stretch of a line as cells; `tone` where all of it is marked, else tags and tabs fade. */
export function cellsOf(words: string, tone: 'plain' | 'marked'): Cell[] {
  const tags =
    tone === 'marked' || !words.includes('<')
      ? []
      : [...words.matchAll(TAG)].map(({ 0: tag, index }) => [index, index + tag.length] as const);
  const cells: Cell[] = [];
  let [at, nth] = [0, 0];
  for (const char of words) {
    while ((tags[nth]?.[1] ?? Infinity) <= at) nth += 1;
    const tagged = (tags[nth]?.[0] ?? Infinity) <= at;
    // Nearly every character is a Chinese one, which hides nothing.
    const text = char === '\t' ? TAB : char === '\v' ? BREAK : char >= '\u4e00' && char <= '\u9fff' ? char : shown(char);
    const faded = tone === 'plain' && (tagged || text !== char);
    cells.push({ text, wide: width(text), tone: faded ? 'faded' : tone });
    at += char.length;
  }
  return cells;
}

export const wideOf = (cells: readonly Cell[]): number => cells.reduce((sum, { wide }) => sum + wide, 0);

/** As many cells from the beginning as there is room for. */
export function head(cells: readonly Cell[], room: number): Cell[] {
  let used = 0;
  const cut = cells.findIndex(({ wide }) => (used += wide) > room);
  return cells.slice(0, cut < 0 ? undefined : cut);
}

/** As many cells from the end as there is room for. */
export function tail(cells: readonly Cell[], room: number): Cell[] {
  return head([...cells].reverse(), room).reverse();
}

import type { Source, Span } from '../../model.ts';
import { placeOf } from '../../views/places.ts';
import { type Cell, cellsOf, head, tail, wideOf } from './cells.ts';

/** A line of the source, cut to the room there is, and the stretch below which `marks` stand. */
export interface Excerpt {
  readonly line: number;
  readonly cells: readonly Cell[];
  readonly indent: number;
  readonly marks: number;
}

const DOTS: Cell = { text: '…', wide: 1, tone: 'faded' };

/** The words of a line (from 1) without its end, and the offset at which it begins. */
function lineOf({ text, lineStarts }: Source, line: number): { words: string; from: number } {
  const from = lineStarts[line - 1] ?? 0;
  let to = lineStarts[line] ?? text.length;
  while (to > from && /[\r\n]/.test(text.charAt(to - 1))) to -= 1;
  return { words: text.slice(from, to), from };
}

/** A stretch that does not begin or end inside a pair of surrogates. */
function clean(words: string, from: number, to: number): string {
  const first = from < to && (words.charCodeAt(from) & 0xfc00) === 0xdc00 ? from + 1 : from;
  const last = first < to && to < words.length && (words.charCodeAt(to - 1) & 0xfc00) === 0xd800 ? to - 1 : to;
  return words.slice(first, last);
}

/** The cells that a character takes at least. */
function least(code: number): 0 | 1 | 2 {
  return code >= 0x4e00 && code <= 0x9fff ? 2 : code >= 0x20 && code <= 0x7e ? 1 : 0;
}

/** How far from `at` towards `end` the characters go that fill `room` cells and one more: no more than `room` of them. */
function reach(words: string, at: number, end: number, room: number): number {
  const step = end < at ? -1 : 1;
  const stop = step < 0 ? Math.max(end, at - room) : Math.min(end, at + room);
  let place = at;
  for (let cells = 0; place !== stop && cells <= room; place += step) cells += least(words.charCodeAt(step < 0 ? place - 1 : place));
  return place;
}

/** Cuts a line round `from…to` of it. No more of a long line is looked at than can be shown: an unbroken line may be megabytes. */
function around(words: string, from: number, to: number, room: number): Omit<Excerpt, 'line'> {
  const before = cellsOf(clean(words, reach(words, from, 0, room), from), 'plain');
  const inside = cellsOf(clean(words, from, reach(words, from, to, room)), 'marked');
  const after = cellsOf(clean(words, to, reach(words, to, words.length, room)), 'plain');
  // A stretch without width is a place between two characters: it has one mark.
  const marksOf = (cells: readonly Cell[]): number => Math.max(1, wideOf(cells));
  const whole = from <= room && to <= from + room && words.length - to <= room;
  if (whole && wideOf(before) + marksOf(inside) + wideOf(after) <= room) {
    return { cells: [...before, ...inside, ...after], indent: wideOf(before), marks: marksOf(inside) };
  }
  const marked = head(inside, room - 2);
  const cut = marked.length < inside.length || to > from + room;
  const rest = room - 2 - marksOf(marked);
  const left = tail(before, Math.max(Math.floor(rest / 2), rest - wideOf(after)));
  const right = cut ? [] : head(after, rest - wideOf(left));
  const first = left.length < before.length || from > room ? [DOTS] : [];
  const last = cut || right.length < after.length || words.length - to > room ? [DOTS] : [];
  return { cells: [...first, ...left, ...marked, ...right, ...last], indent: first.length + wideOf(left), marks: marksOf(marked) };
}

/** The first and the last line (from 1) on which a part of a range stands; a line end at its end opens no new one. */
export function linesOf(source: Source, [start, end]: Span): readonly [first: number, last: number] {
  const [from, to] = [placeOf(source, start), placeOf(source, end)];
  return [from.line, to.column === 1 && to.line > from.line ? to.line - 1 : to.line];
}

/** The lines of the source on which a part of a range stands, the first `most` of them. */
export function excerpts(source: Source, part: Span, room: number, most: number): Excerpt[] {
  const [start, end] = part;
  const [first, last] = linesOf(source, part);
  return Array.from({ length: Math.min(most, last - first + 1) }, (_, nth) => {
    const line = first + nth;
    const { words, from: begin } = lineOf(source, line);
    const stop = Math.min(words.length, Math.max(0, end - begin));
    return { line, ...around(words, Math.min(stop, Math.max(0, start - begin)), stop, room) };
  });
}

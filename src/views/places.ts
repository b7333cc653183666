import type { Source, Span } from '../model.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Line and column (from 1) of an offset, in UTF-16 units, by binary search over the lines' beginnings. */
export function placeOf(source: Source, offset: number): Place {
  const { lineStarts } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

/** A range as it is printed: one part for each half of a row that a page break cut. */
export function placesOf(source: Source, range: readonly Span[]): { readonly start: Place; readonly end: Place }[] {
  return range.map(([start, end]) => ({ start: placeOf(source, start), end: placeOf(source, end) }));
}

import type { Source, Span } from '../model.ts';

export interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/** Line and column (from 1) of an offset, in UTF-16 units, by binary search over the lines' beginnings. */
export function placeOf(source: Source, offset: number): Place {
  const { lineStarts, origin } = source;
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const column = offset - (lineStarts[low] ?? 0) + 1;
  return { line: low + 1 + (origin?.lines ?? 0), column, offset: offset + (origin?.characters ?? 0) };
}

/** The name of the cell that an offset stands in, undefined where the format has lines instead. */
export function cellOf({ names = [] }: Source, offset: number): string | undefined {
  let low = 0;
  let high = names.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((names[middle]?.at[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const found = names[low];
  return found !== undefined && found.at[0] <= offset && offset <= found.at[1] ? found.name : undefined;
}

/** A range as it is printed: one part for each half of a row that a page break cut; with `cell` where cells have names. */
export function placesOf(source: Source, range: readonly Span[]): { readonly start: Place; readonly end: Place; readonly cell?: string }[] {
  return range.map(([start, end]) => {
    const cell = cellOf(source, start);
    const place = { start: placeOf(source, start), end: placeOf(source, end) };
    return cell === undefined ? place : { ...place, cell };
  });
}

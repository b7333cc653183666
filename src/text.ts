import type { Piece, Span, Text } from './model.ts';

export const EMPTY: Text = { value: '', pieces: [] };

/** Words that stand in the source as they are, in one piece: most texts are, so their piece is only made where it is asked for. */
class Verbatim implements Text {
  readonly value: string;
  readonly from: number;
  readonly to: number;
  #pieces: readonly Piece[] | null = null;
  constructor(value: string, from: number, to: number) {
    this.value = value;
    this.from = from;
    this.to = to;
  }
  get pieces(): readonly Piece[] {
    this.#pieces ??= [{ at: 0, from: this.from, to: this.to }];
    return this.#pieces;
  }
}

/** Words that stand at `from…to` of the source: verbatim, or one whole where the lengths differ (an entity). */
export function standing(value: string, from: number, to: number): Text {
  if (value === '') return EMPTY;
  return value.length === to - from ? new Verbatim(value, from, to) : { value, pieces: [{ at: 0, from, to }] };
}

/** The words of `source` between two offsets, verbatim. */
export function cut(source: string, from: number, to: number): Text {
  return from >= to ? EMPTY : new Verbatim(source.slice(from, to), from, to);
}

function endOf(text: Text, index: number): number {
  return text.pieces[index + 1]?.at ?? text.value.length;
}

/** The part of a piece that covers `start…end` of the value; a piece that is one whole keeps all of its source. */
function clip(piece: Piece, end: number, start: number, stop: number): Piece {
  const verbatim = piece.to - piece.from === end - piece.at;
  const left = Math.max(start, piece.at);
  const from = verbatim ? piece.from + (left - piece.at) : piece.from;
  const to = verbatim ? piece.from + (Math.min(stop, end) - piece.at) : piece.to;
  const part = { at: left - start, from, to };
  return piece.seam && left === piece.at ? { ...part, seam: true } : part;
}

/** The last piece that begins at or before a place of the value. */
function pieceAt(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The characters `start…end` of a text, with their places. */
export function slice(text: Text, start: number, end: number = text.value.length): Text {
  if (start >= end) return EMPTY;
  if (start === 0 && end === text.value.length) return text;
  if (text instanceof Verbatim) return new Verbatim(text.value.slice(start, end), text.from + start, text.from + end);
  const pieces: Piece[] = [];
  for (let index = pieceAt(text.pieces, start); index < text.pieces.length; index += 1) {
    const piece = text.pieces[index];
    if (piece === undefined || piece.at >= end) break;
    const stop = endOf(text, index);
    if (stop > start) pieces.push(clip(piece, stop, start, end));
  }
  return { value: text.value.slice(start, end), pieces };
}

/** Texts one after another with nothing between; `seam` marks each join as a page break. */
export function concat(texts: readonly Text[], seam = false): Text {
  const filled = texts.filter((text) => text.value !== '');
  const [only] = filled;
  if (only === undefined) return EMPTY;
  if (filled.length === 1) return only;
  const pieces: Piece[] = [];
  let value = '';
  for (const [index, text] of filled.entries()) {
    for (const [nth, piece] of text.pieces.entries()) {
      const moved = { ...piece, at: piece.at + value.length };
      pieces.push(seam && index > 0 && nth === 0 ? { ...moved, seam: true } : moved);
    }
    value += text.value;
  }
  return { value, pieces };
}

/** Whether a character is surely no blank; blanks beyond ASCII are left to `trimStart` and `trimEnd`. */
function solid(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xfeff);
}

/** A text without blanks at its ends. */
export function trim(text: Text): Text {
  const { value } = text;
  if (value === '' || (solid(value.charCodeAt(0)) && solid(value.charCodeAt(value.length - 1)))) return text;
  const left = value.length - value.trimStart().length;
  return slice(text, left, Math.max(left, value.trimEnd().length));
}

/** Where `start…end` of a text stands in the source: one part, and one more for each page break it runs over. */
export function rangeOf(text: Text, start = 0, end: number = text.value.length): readonly Span[] {
  if (text instanceof Verbatim) return start >= end ? [] : [[text.from + start, text.from + end]];
  const parts: [number, number][] = [];
  for (const piece of slice(text, start, end).pieces) {
    const last = parts.at(-1);
    if (last === undefined || piece.seam === true) parts.push([piece.from, piece.to]);
    else last[1] = piece.to;
  }
  return parts;
}

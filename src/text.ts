import type { Piece, Span, Text } from './model.ts';

export const EMPTY: Text = { value: '', pieces: [] };

/** The words of `source` between two offsets, verbatim. */
export function cut(source: string, from: number, to: number): Text {
  return from >= to ? EMPTY : { value: source.slice(from, to), pieces: [{ at: 0, from, to }] };
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

/** The characters `start…end` of a text, with their places. */
export function slice(text: Text, start: number, end: number = text.value.length): Text {
  if (start >= end) return EMPTY;
  if (start === 0 && end === text.value.length) return text;
  const pieces: Piece[] = [];
  for (const [index, piece] of text.pieces.entries()) {
    const stop = endOf(text, index);
    if (piece.at < end && stop > start) pieces.push(clip(piece, stop, start, end));
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

/** A text without blanks at its ends. */
export function trim(text: Text): Text {
  const left = text.value.length - text.value.trimStart().length;
  return slice(text, left, Math.max(left, text.value.trimEnd().length));
}

/** Where `start…end` of a text stands in the source: one part, and one more for each page break it runs over. */
export function rangeOf(text: Text, start = 0, end: number = text.value.length): readonly Span[] {
  const parts: [number, number][] = [];
  for (const piece of slice(text, start, end).pieces) {
    const last = parts.at(-1);
    if (last === undefined || piece.seam === true) parts.push([piece.from, piece.to]);
    else last[1] = piece.to;
  }
  return parts;
}

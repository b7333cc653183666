import type { Piece, Text } from '../model.ts';
import { cut, trim } from '../text.ts';
import { lines, type ReadFragment } from '../fragment/index.ts';

/** A text read from words in which each doubled quote is one, with its places in the source: `quotes` are those of the words. */
function restored(text: Text, from: number, quotes: readonly number[]): Text {
  const pieces: Piece[] = [];
  const place = (at: number): number => from + at + before(quotes, at);
  for (const [index, piece] of text.pieces.entries()) {
    const end = text.pieces[index + 1]?.at ?? text.value.length;
    const verbatim = piece.to - piece.from === end - piece.at;
    const inside = verbatim ? quotes.slice(before(quotes, piece.from), before(quotes, piece.to)) : [];
    let at = piece.from;
    for (const quote of inside) {
      if (quote > at) pieces.push({ at: piece.at + at - piece.from, from: place(at), to: place(quote) });
      pieces.push({ at: piece.at + quote - piece.from, from: place(quote), to: place(quote) + 2 });
      at = quote + 1;
    }
    if (at < piece.to || !verbatim) pieces.push({ at: piece.at + (verbatim ? at - piece.from : 0), from: place(at), to: place(piece.to) });
  }
  return { value: text.value, pieces };
}

/** How many of the ascending places are below one. */
function before(places: readonly number[], at: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** One line of a cell in quotes. */
function lineOf(source: string, from: number, to: number, read: ReadFragment): Text {
  const raw = source.slice(from, to);
  const markup = /[<&]/.test(raw);
  if (!raw.includes('""')) return markup ? read(source, { at: [from, to], markup: true }) : trim(cut(source, from, to));
  const quotes: number[] = [];
  let words = '';
  for (let at = 0; at < raw.length; ) {
    const quote = raw.indexOf('""', at);
    words += raw.slice(at, quote < 0 ? raw.length : quote + 1);
    if (quote >= 0) quotes.push(words.length - 1);
    at = quote < 0 ? raw.length : quote + 2;
  }
  const text = markup ? read(words, { at: [0, words.length], markup: true }) : trim(cut(words, 0, words.length));
  return restored(text, from, quotes);
}

/** The words of a cell: doubled quotes are one, line ends part paragraphs, markup and references are read as in any cell. */
export function quotedText(source: string, from: number, to: number, read: ReadFragment): Text {
  const parts: Text[] = [];
  let start = from;
  for (const match of source.slice(from, to).matchAll(/\r\n?|\n|$/g)) {
    const part = lineOf(source, start, from + match.index, read);
    if (part.value !== '') parts.push(part);
    start = from + match.index + match[0].length;
  }
  return lines(parts);
}

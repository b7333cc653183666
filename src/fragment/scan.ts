import type { Span } from '../model.ts';
import { referenceAt } from './entities.ts';
import { type Run, tagKind } from './tags.ts';

const NAME = /<\/?([a-zA-Z][a-zA-Z0-9:]{0,10})(?=[\s/>])/y;

/** Where the next of a character stands in the words, their length where none does; a miss is not looked for again. */
function nextOf(words: string, char: string, at: number, known: number): number {
  if (known >= at) return known;
  const found = words.indexOf(char, at);
  return found < 0 ? words.length : found;
}

/**
 * Reads the closed grammar that nearly every cell is written in: known tags without `<` or `>` in their attributes, and common entities.
 * Null where a parser is needed: comments, quoted brackets, an entity not known here, a tag that never closes.
 */
export function scan(source: string, [start, end]: Span): Run[] | null {
  const words = source.slice(start, end);
  const runs: Run[] = [];
  let from = 0;
  let angle = -1;
  let and = -1;
  const text = (to: number): void => {
    if (to > from) runs.push({ words: words.slice(from, to), from: start + from, to: start + to });
  };
  for (let at = 0; ; at += 1) {
    angle = nextOf(words, '<', at, angle);
    and = nextOf(words, '&', at, and);
    at = Math.min(angle, and);
    if (at >= words.length) break;
    if (at === and) {
      const reference = referenceAt(words, at);
      if (reference === null) continue;
      if (reference.words === null) return null;
      text(at);
      runs.push({ words: reference.words, from: start + at, to: start + reference.end });
      from = reference.end;
      at = from - 1;
      continue;
    }
    const kind = kindAt(words, at);
    if (kind === null && words.charCodeAt(at + 1) === 0x21) return null;
    if (kind === null) continue;
    const close = closeOf(words, at);
    if (close === 0) return null;
    text(at);
    if (kind === 'block') runs.push(null);
    from = close;
    at = close - 1;
  }
  text(words.length);
  return runs;
}

function kindAt(words: string, at: number): 'block' | 'inline' | null {
  // <p> and </p> are nearly all there is.
  const bare = words.charCodeAt(at + 1) === 0x2f ? at + 2 : at + 1;
  if (words.charCodeAt(bare) === 0x70 && words.charCodeAt(bare + 1) === 0x3e) return 'block';
  NAME.lastIndex = at;
  const name = NAME.exec(words)?.[1];
  return name === undefined ? null : tagKind(name);
}

/** Where a tag ends, 0 where the scanner cannot tell: a second `<`, Chinese words out of quotes, or a `>` in quotes before it closes. */
function closeOf(words: string, at: number): number {
  let quotes = 0;
  for (let next = at + 1; next < words.length; next += 1) {
    const char = words.charCodeAt(next);
    if (char === 0x3e) return quotes % 2 === 0 ? next + 1 : 0;
    if (char === 0x3c || (char > 0x7f && quotes % 2 === 0)) return 0;
    if (char === 0x22 || char === 0x27) quotes += 1;
  }
  return 0;
}

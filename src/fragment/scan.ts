import type { Span } from '../model.ts';
import { referenceAt } from './entities.ts';
import { type Run, tagKind } from './tags.ts';

const NAME = /<\/?([a-zA-Z][a-zA-Z0-9:]{0,10})(?=[\s/>])/y;

/**
 * Reads the closed grammar that nearly every cell is written in: known tags without `<` or `>` in their attributes, and common entities.
 * Null where a parser is needed: comments, quoted brackets, an entity not known here, a tag that never closes.
 */
export function scan(source: string, [start, end]: Span): Run[] | null {
  const runs: Run[] = [];
  let from = start;
  let at = start;
  const text = (): void => {
    if (at > from) runs.push({ words: source.slice(from, at), from, to: at });
  };
  while (at < end) {
    const char = source.charCodeAt(at);
    if (char === 0x26) {
      const reference = referenceAt(source, at);
      if (reference !== null && reference.end <= end) {
        if (reference.words === null) return null;
        text();
        runs.push({ words: reference.words, from: at, to: reference.end });
        at = from = reference.end;
        continue;
      }
    } else if (char === 0x3c) {
      const kind = kindAt(source, at);
      if (kind === null && source.charCodeAt(at + 1) === 0x21) return null;
      if (kind !== null) {
        const close = closeOf(source, at, end);
        if (close === 0) return null;
        text();
        if (kind === 'block') runs.push(null);
        at = from = close;
        continue;
      }
    }
    at += 1;
  }
  text();
  return runs;
}

function kindAt(source: string, at: number): 'block' | 'inline' | null {
  NAME.lastIndex = at;
  const name = NAME.exec(source)?.[1];
  return name === undefined ? null : tagKind(name);
}

/** Where a tag ends, 0 where the scanner cannot tell: a second `<`, Chinese words out of quotes, or a `>` in quotes before it closes. */
function closeOf(source: string, at: number, end: number): number {
  let quotes = 0;
  for (let next = at + 1; next < end; next += 1) {
    const char = source.charCodeAt(next);
    if (char === 0x3e) return quotes % 2 === 0 ? next + 1 : 0;
    if (char === 0x3c || (char > 0x7f && quotes % 2 === 0)) return 0;
    if (char === 0x22 || char === 0x27) quotes += 1;
  }
  return 0;
}

import type { Span } from '../model.ts';

const OPEN = '（(〔【[《“';
const CLOSE = '）)〕】]》”';

/** Parts a stretch at the marks given, never inside brackets; an unclosed bracket counts as none. Empty parts are left out. */
export function partAt(words: string, [start, end]: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  const closes = closings(words, start, end);
  for (let at = start; at < end; at += 1) {
    const close = closes.get(at);
    if (close !== undefined) {
      at = close;
    } else if (marks.includes(words.charAt(at))) {
      if (at > from) parts.push([from, at]);
      from = at + 1;
    }
  }
  if (end > from) parts.push([from, end]);
  return parts.map((part) => trimmed(words, part)).filter(([a, b]) => b > a);
}

/** For each opening bracket of the stretch, where it closes. */
export function closings(words: string, start: number, end: number): ReadonlyMap<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (let at = start; at < end; at += 1) {
    if (OPEN.includes(words.charAt(at))) open.push(at);
    else if (CLOSE.includes(words.charAt(at))) {
      const from = open.pop();
      if (from !== undefined) pairs.set(from, at);
    }
  }
  return pairs;
}

/** Whether a character is a blank; nearly all are not, and are told by their code. */
function blank(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  return (code <= 0x20 || (code > 0x7f && code < 0x3001) || code > 0xfefe) && /\s/u.test(words.charAt(at));
}

/** The stretch without blanks at its ends. */
export function trimmed(words: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && blank(words, from)) from += 1;
  while (to > from && blank(words, to - 1)) to -= 1;
  return [from, to];
}

/** A bracket that ends the stretch: the stretch before it, and what is inside; null where there is none. */
export function lastBracket(words: string, [start, end]: Span): { before: Span; inside: Span } | null {
  for (const [from, to] of closings(words, start, end)) {
    if (to === end - 1 && from > start) return { before: trimmed(words, [start, from]), inside: [from + 1, to] };
  }
  return null;
}

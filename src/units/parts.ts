import type { Span } from '../model.ts';

const OPEN = '（(〔【[《“';
const CLOSE = '）)〕】]》”';

/** The words of a unit cell, and for each opening bracket where it closes; an unclosed one counts as none. */
export interface Words {
  readonly text: string;
  readonly closes: ReadonlyMap<number, number>;
}

const BRACKET = /[（(〔【[《“]/;
const NO_BRACKETS: ReadonlyMap<number, number> = new Map();

/** Whether a character is no mark, whichever; nearly all are Chinese. */
function isWord(code: number): boolean {
  return code > 0x3020 && code < 0xfe50;
}

/** The words of a cell with their brackets paired, in one walk. */
export function wordsOf(text: string): Words {
  if (!BRACKET.test(text)) return { text, closes: NO_BRACKETS };
  let closes: Map<number, number> | null = null;
  const open: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isWord(code)) continue;
    const mark = text.charAt(at);
    if (OPEN.includes(mark)) open.push(at);
    else if (CLOSE.includes(mark)) {
      const from = open.pop();
      if (from !== undefined) closes = (closes ?? new Map<number, number>()).set(from, at);
    }
  }
  return { text, closes: closes ?? NO_BRACKETS };
}

function add(parts: Span[], text: string, from: number, to: number): void {
  const part = trimmed(text, [from, to]);
  if (part[1] > part[0]) parts.push(part);
}

/** Parts a stretch at the marks given, never inside brackets. Blanks at the ends and empty parts are left out. */
export function partAt({ text, closes }: Words, [start, end]: Span, marks: string): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    if (isWord(text.charCodeAt(at))) continue;
    const close = closes.size > 0 ? closes.get(at) : undefined;
    if (close !== undefined && close < end) at = close;
    else if (marks.includes(text.charAt(at))) {
      add(parts, text, from, at);
      from = at + 1;
    }
  }
  add(parts, text, from, end);
  return parts;
}

/** Whether a character is a blank; nearly all are not, and are told by their code. */
export function blankAt(words: string, at: number): boolean {
  const code = words.charCodeAt(at);
  if (code > 0x3000 && code < 0xfeff) return false;
  return (
    code === 0x20 || code === 0x3000 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0xfeff || (code >= 0x2000 && code <= 0x200b)
  );
}

/** The stretch without blanks at its ends. */
export function trimmed(words: string, [start, end]: Span): Span {
  let from = start;
  let to = end;
  while (from < to && blankAt(words, from)) from += 1;
  while (to > from && blankAt(words, to - 1)) to -= 1;
  return [from, to];
}

/** A bracket that ends the stretch: the stretch before it, and what is inside; null where there is none. */
export function lastBracket({ text, closes }: Words, [start, end]: Span): { readonly before: Span; readonly inside: Span } | null {
  if (closes.size === 0 || !CLOSE.includes(text.charAt(end - 1))) return null;
  for (let at = end - 2; at > start; at -= 1) {
    if (closes.get(at) === end - 1) return { before: trimmed(text, [start, at]), inside: [at + 1, end - 1] };
  }
  return null;
}

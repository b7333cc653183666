import { append } from '../lists.ts';
import type { Text } from '../model.ts';
import type { Decode } from '../fragment/decode.ts';
import { paragraphs, type ReadFragment } from '../fragment/index.ts';
import type { Run } from '../fragment/tags.ts';

/** Where the cells of a pipe row stand: an escaped pipe parts nothing. */
export function stretches(text: string, start: number, end: number): [number, number][] {
  const found: [number, number][] = [];
  let from = start;
  for (let at = start; at < end; at += 1) {
    const char = text.charAt(at);
    if (char === '\\') at += 1;
    else if (char === '|') {
      found.push([from, at]);
      from = at + 1;
    }
  }
  found.push([from, end]);
  const [first] = found;
  if (first !== undefined && text.slice(...first).trim() === '') found.shift();
  const last = found.at(-1);
  if (last !== undefined && text.slice(...last).trim() === '') found.pop();
  return found;
}

const BREAK = /<br\s*\/?>/gi;
const ESCAPED = /[\\|`*_{}[\]()#+\-.!<>~&"'$%,/:;=?@^]/;
/** Emphasis round words: `**牵头单位**`. The marks are none of the words. */
const EMPHASIS = /^(\s*)(\*\*\*|\*\*|__|\*|`)(?=\S)(.*\S)\2(\s*)$/s;

/** Whether a cell bears tags beside line breaks; with an escape in it the tags are words. */
function markedUp(words: string): boolean {
  return !words.includes('\\') && /<(?!br\b)\/?[a-z]/i.test(words);
}

/** Reads a cell: escapes and emphasis round all of it off, references decoded, `<br>` a line. */
export function cellReader(text: string, read: ReadFragment, decode: Decode): (at: readonly [number, number]) => Text {
  return ([start, end]) => {
    const whole = text.slice(start, end);
    if (markedUp(whole)) return read(text, { at: [start, end], markup: true });
    const strong = EMPHASIS.exec(whole);
    const mark = strong?.[2] ?? '';
    const inner = strong === null || strong[3]?.includes(mark) === true ? null : strong;
    let from = inner === null ? start : start + (inner[1]?.length ?? 0) + mark.length;
    const last = inner === null ? end : end - (inner[4]?.length ?? 0) - mark.length;
    const runs: Run[] = [];
    const plain = (to: number): void => {
      for (let at = from; at < to; ) {
        // In the cell alone: a page without one would be looked through to its end for every cell.
        const escape = whole.indexOf('\\', at - start);
        const stop = escape < 0 || start + escape + 1 >= to ? to : start + escape;
        if (stop > at) append(runs, decode(text.slice(at, stop), at));
        if (stop < to) {
          const known = ESCAPED.test(text.charAt(stop + 1));
          runs.push({ words: known ? text.charAt(stop + 1) : text.slice(stop, stop + 2), from: stop, to: stop + 2 });
        }
        at = stop < to ? stop + 2 : to;
      }
    };
    const base = from;
    for (const match of text.slice(base, last).matchAll(BREAK)) {
      plain(base + match.index);
      runs.push(null);
      from = base + match.index + match[0].length;
    }
    plain(last);
    return paragraphs(runs);
  };
}

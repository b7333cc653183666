import type { Cell, Row, Source, Text } from '../model.ts';
import { concat, cut, trim } from '../text.ts';
import { fragmentReader, paragraphs } from '../fragment/index.ts';
import { decoded } from '../fragment/parse.ts';
import type { Run } from '../fragment/tags.ts';

const DELIMITER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** Where the cells of a pipe row stand: an escaped pipe parts nothing. */
function stretches(text: string, start: number, end: number): [number, number][] {
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

/** A cell: escapes off, entities decoded, `<br>` a line. */
function cellText(text: string, [start, end]: readonly [number, number]): Text {
  const runs: Run[] = [];
  let from = start;
  const plain = (to: number): void => {
    for (let at = from; at < to; ) {
      const escape = text.indexOf('\\', at);
      const stop = escape < 0 || escape + 1 >= to ? to : escape;
      if (stop > at) runs.push(...decoded(text.slice(at, stop), at));
      if (stop < to) {
        const mark = /[\\|`*_{}[\]()#+\-.!<>~&]/.test(text.charAt(stop + 1));
        runs.push({ words: mark ? text.charAt(stop + 1) : text.slice(stop, stop + 2), from: stop, to: stop + 2 });
      }
      at = stop < to ? stop + 2 : to;
    }
  };
  for (const match of text.slice(start, end).matchAll(BREAK)) {
    plain(start + match.index);
    runs.push(null);
    from = start + match.index + match[0].length;
  }
  plain(end);
  return paragraphs(runs);
}

/** Whether a cell bears tags beside line breaks; with an escape in it the tags are words. */
function markedUp(text: string, [start, end]: readonly [number, number]): boolean {
  const words = text.slice(start, end);
  return !words.includes('\\') && /<(?!br\b)\/?[a-z]/i.test(words);
}

/** Pipe tables of a Markdown page. The row of dashes below a header is part of the header; other lines are titles and notes. */
export async function readRows({ text, lineStarts }: Source): Promise<Row[]> {
  const read = await fragmentReader(text);
  return lineStarts.flatMap((start, index): Row[] => {
    const end = start + text.slice(start, lineStarts[index + 1] ?? text.length).replace(/[\r\n]+$/, '').length;
    const words = text.slice(start, end);
    if (start === text.length || DELIMITER.test(words)) return [];
    const piped = /^\s*\|/.test(words);
    const cells = piped
      ? stretches(text, start, end).map(
          (at): Cell => ({ at, markup: true, text: markedUp(text, at) ? read(text, { at, markup: true }) : cellText(text, at) }),
        )
      : [{ at: [start, end] as const, markup: true, text: heading(text, start, end, read) }];
    return [{ line: index + 1, at: [start, end], cells }];
  });
}

/** A line outside a table, its heading marks off. */
function heading(text: string, start: number, end: number, read: (source: string, cell: Cell) => Text): Text {
  const marks = /^\s*(?:#{1,6}|>|[-*+]\s|\*\*)\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  return trim(concat([marks > 0 ? cut(text, start + marks, end) : read(text, { at: [start, end], markup: true })]));
}

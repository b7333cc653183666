import type { Cell, Row, Source } from '../model.ts';
import { watch } from '../memory.ts';
import { gathering } from './gathering.ts';

function nextOf(text: string, char: string, from: number): number {
  const found = text.indexOf(char, from);
  return found < 0 ? text.length : found;
}

/** Whether nothing but tabs and blanks stands there. */
function isBlank(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 9 && code !== 32 && code !== 0x3000) return false;
  }
  return true;
}

/** The physical rows of tab-separated lines. Nothing is quoted in these files: a tab parts cells, a line end parts rows. */
export function readRows({ path, text, lineStarts, origin }: Source): Row[] {
  const before = origin?.lines ?? 0;
  const rows: Row[] = [];
  const add = gathering(rows);
  const step = watch(path);
  // The next tab, `<` and `&` from here: each character is looked at once, however many cells there are.
  let tab = -1;
  let angle = -1;
  let and = -1;
  for (const [index, start] of lineStarts.entries()) {
    if (start === text.length) break;
    let end = lineStarts[index + 1] ?? text.length;
    while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end -= 1;
    const cells: Cell[] = [];
    for (let from = start; from <= end; ) {
      if (tab < from) tab = nextOf(text, '\t', from);
      if (angle < from) angle = nextOf(text, '<', from);
      if (and < from) and = nextOf(text, '&', from);
      const stop = Math.min(tab, end);
      step();
      cells.push({ at: [from, stop], markup: angle < stop || and < stop });
      from = stop + 1;
    }
    add({ line: before + index + 1, at: [start, end], cells }, isBlank(text, start, end));
  }
  return rows;
}

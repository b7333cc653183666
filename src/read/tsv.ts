import type { Cell, Row, Source } from '../model.ts';

function nextOf(text: string, char: string, from: number): number {
  const found = text.indexOf(char, from);
  return found < 0 ? text.length : found;
}

/** The physical rows of tab-separated lines. Nothing is quoted in these files: a tab parts cells, a line end parts rows. */
export function readRows({ text, lineStarts, origin }: Source): Row[] {
  const before = origin?.lines ?? 0;
  const rows: Row[] = [];
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
      cells.push({ at: [from, stop], markup: angle < stop || and < stop });
      from = stop + 1;
    }
    rows.push({ line: before + index + 1, at: [start, end], cells });
  }
  return rows;
}

import { largest } from '../lists.ts';
import type { Cell, Row, Source } from '../model.ts';
import { cut, trim } from '../text.ts';
import { fragmentReader } from '../fragment/index.ts';
import { watch } from '../memory.ts';
import { gathering } from './gathering.ts';
import { quotedText } from './csv-cell.ts';

const MARKS = [',', ';', '\t'] as const;

/** A first line that names the mark between cells, as Excel writes and reads it. */
const NAMED = /^sep=(.)\r?(?:\n|$)/;

/** The mark between cells: of , ; and the tab, the one that most of the first lines hold outside quotes. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const lines = head.split('\n').slice(0, 50);
  const counts = MARKS.map((mark) => lines.reduce((sum, line) => sum + (line.split(mark).length - 1), 0));
  return MARKS[counts.indexOf(largest(counts))] ?? ',';
}

/** Cells of a spreadsheet's CSV (RFC 4180; `,` `;` or tab): quoted ones may hold the mark and line ends. A quote that closes nowhere is a character. */
export async function readRows({ path, text, lineStarts }: Source): Promise<Row[]> {
  const named = NAMED.exec(text);
  const mark = named?.[1] ?? delimiterOf(text);
  const read = await fragmentReader(text);
  const rows: Row[] = [];
  const add = gathering(rows);
  const step = watch(path);
  let at = named?.[0].length ?? 0;
  let line = named === null ? 1 : 2;
  while (at < text.length) {
    const start = at;
    const first = line;
    const cells: Cell[] = [];
    for (;;) {
      const close = text.charAt(at) === '"' ? closing(text, at + 1, mark) : null;
      const end = close?.end ?? endOf(text, at, mark);
      const markup = /[<&]/.test(text.slice(at, end));
      const words =
        close === null
          ? markup
            ? read(text, { at: [at, end], markup })
            : trim(cut(text, at, end))
          : quotedText(text, at + 1, close.quote, read);
      step();
      cells.push({ at: [at, end], markup: false, text: words });
      at = end;
      if (text.charAt(at) !== mark) break;
      at += 1;
    }
    const blank = cells.every(({ text: words }) => words?.value === '');
    add({ line: first, at: [start, at], cells: blank ? cells.slice(0, 1) : cells }, blank);
    if (text.charAt(at) === '\r') at += 1;
    if (text.charAt(at) === '\n') at += 1;
    while (line < lineStarts.length && (lineStarts[line] ?? 0) <= at) line += 1;
  }
  return rows;
}

/** The quote that closes a cell and where the cell ends; null where behind it stands anything but a mark or a line end. */
function closing(text: string, from: number, mark: string): { readonly quote: number; readonly end: number } | null {
  for (let quote = text.indexOf('"', from); quote >= 0; quote = text.indexOf('"', quote + 2)) {
    if (text.charAt(quote + 1) === '"') continue;
    let end = quote + 1;
    while (text.charAt(end) === ' ') end += 1;
    return end >= text.length || [mark, '\n', '\r'].includes(text.charAt(end)) ? { quote, end } : null;
  }
  return null;
}

function endOf(text: string, from: number, mark: string): number {
  let at = from;
  while (at < text.length) {
    const char = text.charAt(at);
    if (char === mark || char === '\n' || char === '\r') return at;
    at += 1;
  }
  return at;
}

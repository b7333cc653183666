import type { Cell, Piece, Row, Source, Text } from '../model.ts';
import { trim } from '../text.ts';
import { fragmentReader, paragraphs } from '../fragment/index.ts';
import { decoded } from '../fragment/parse.ts';
import type { Run } from '../fragment/tags.ts';

/** The mark between cells: of , ; and the tab, the one that most lines hold outside quotes, by the first lines. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 20_000).replace(/"(?:[^"]|"")*"/g, '');
  const counts = [',', ';', '\t'].map((mark) =>
    head
      .split('\n')
      .slice(0, 50)
      .reduce((sum, line) => sum + (line.split(mark).length - 1), 0),
  );
  const best = counts.indexOf(Math.max(...counts));
  return [',', ';', '\t'][best] ?? ',';
}

/** A cell in quotes: doubled quotes are one, line ends part paragraphs. */
function quoted(text: string, from: number, to: number): Text {
  const runs: Run[] = [];
  let open = from;
  const flush = (at: number): void => {
    if (at > open) runs.push(...decoded(text.slice(open, at), open));
  };
  for (let at = from; at < to; at += 1) {
    const char = text.charAt(at);
    if (char === '"') {
      flush(at);
      runs.push({ words: '"', from: at, to: at + 2 });
      at += 1;
      open = at + 1;
    } else if (char === '\n' || char === '\r') {
      flush(at);
      runs.push(null);
      open = at + 1;
    }
  }
  flush(to);
  return paragraphs(runs);
}

function plain(text: string, from: number, to: number): Text {
  const pieces: Piece[] = from < to ? [{ at: 0, from, to }] : [];
  return trim({ value: text.slice(from, to), pieces });
}

/** Cells of a spreadsheet's CSV (RFC 4180; `,` or `;`): quoted ones may hold the mark and line ends. A quote that never closes is a character. */
export async function readRows({ text, lineStarts }: Source): Promise<Row[]> {
  const mark = delimiterOf(text);
  const markup = await fragmentReader(text);
  const rows: Row[] = [];
  let at = 0;
  let line = 1;
  while (at < text.length) {
    const start = at;
    const first = line;
    const cells: Cell[] = [];
    for (;;) {
      const opens = text.charAt(at) === '"';
      const close = opens ? closing(text, at + 1) : -1;
      const from = close >= 0 ? at + 1 : at;
      const to = close >= 0 ? close : endOf(text, at, mark);
      const tags = text.slice(from, to).includes('<');
      const own = close >= 0 && !(tags && !text.slice(from, to).includes('"')) ? quoted(text, from, to) : null;
      cells.push({
        at: [at, close >= 0 ? close + 1 : to],
        markup: false,
        text: own ?? (tags ? markup(text, { at: [from, to], markup: true }) : plain(text, from, to)),
      });
      at = close >= 0 ? endOf(text, close + 1, mark) : to;
      if (text.charAt(at) !== mark) break;
      at += 1;
    }
    rows.push({ line: first, at: [start, at], cells: cells.every(({ text: words }) => words?.value === '') ? cells.slice(0, 1) : cells });
    if (text.charAt(at) === '\r') at += 1;
    if (text.charAt(at) === '\n') at += 1;
    while (line < lineStarts.length && (lineStarts[line] ?? 0) <= at) line += 1;
  }
  return rows;
}

/** The quote that closes, or -1: behind it stands a mark, a line end, or nothing. */
function closing(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text.charAt(at + 1) !== '"') return at;
  }
  return -1;
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

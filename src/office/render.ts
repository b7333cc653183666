import type { CellName, Piece, Row, Text } from '../model.ts';
import { trim } from '../text.ts';
import { lineStarts } from '../source/lines.ts';
import { gridOf, type Placed } from '../table/grid.ts';

/** A cell of a document without lines: its paragraphs, the place a person finds it by, and the merge that the format states. */
export interface RawCell {
  readonly paragraphs: readonly string[];
  readonly name: string;
  readonly rowspan: number;
  readonly colspan: number;
}

/** A table, or a stretch of one-cell rows between tables. */
export interface RawTable {
  readonly rows: readonly (readonly RawCell[])[];
  readonly aside?: boolean;
}

export interface Rendered {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly rows: readonly Row[];
  readonly names: readonly CellName[];
}

/** Parts paragraphs of a cell in the rendering: no line end, so that a row stays a line. */
const PARAGRAPH = '\v';

/** A cell's words from the rendering: the mark between paragraphs reads as a line end. */
function textOf(text: string, from: number, to: number): Text {
  const value = text.slice(from, to).replaceAll(PARAGRAPH, '\n');
  const pieces: Piece[] = value === '' ? [] : [{ at: 0, from, to }];
  return trim({ value, pieces });
}

/**
 * A document without text of its own as a text: a line a row, tabs between cells, an empty line between tables. Offsets and
 * the ledger stand on it; people are told the cells' names.
 */
export function rendered(tables: readonly RawTable[]): Rendered {
  const names: CellName[] = [];
  const rows: Row[] = [];
  const parts: string[] = [];
  let at = 0;
  let line = 1;
  const write = (words: string): void => {
    parts.push(words);
    at += words.length;
  };
  const drafts: { line: number; from: number; to: number; spans: readonly [number, number][] }[][] = [];
  for (const [nth, table] of tables.entries()) {
    if (nth > 0) {
      drafts.push([{ line, from: at, to: at, spans: [] }]);
      write('\n');
      line += 1;
    }
    const own: { line: number; from: number; to: number; spans: readonly [number, number][] }[] = [];
    for (const cells of table.rows) {
      const from = at;
      const spans = cells.map(({ paragraphs, name }, index): [number, number] => {
        if (index > 0) write('\t');
        const start = at;
        // A blank paragraph says nothing, as <br><br> does not in a page.
        const said = paragraphs.filter((words) => words.trim() !== '');
        write(said.map((words) => words.replace(/[\t\n\r\v\f]+/g, ' ')).join(PARAGRAPH));
        if (at > start) names.push({ at: [start, at], name });
        return [start, at];
      });
      own.push({ line, from, to: at, spans });
      write('\n');
      line += 1;
    }
    drafts.push(own);
  }
  const text = parts.join('');
  let index = 0;
  for (const own of drafts) {
    const [only] = own;
    if (only !== undefined && only.spans.length === 0 && own.length === 1) {
      rows.push({
        line: only.line,
        at: [only.from, only.to],
        cells: [{ at: [only.from, only.to], markup: false, text: textOf(text, 0, 0) }],
      });
      continue;
    }
    const table = tables[index];
    index += 1;
    const placed = own.map(({ spans }, row) =>
      spans.map(([from, to], column): Placed => {
        const raw = table?.rows[row]?.[column];
        return { text: textOf(text, from, to), at: [from, to], rowspan: raw?.rowspan ?? 1, colspan: raw?.colspan ?? 1 };
      }),
    );
    for (const [row, cells] of gridOf(placed).entries()) {
      const draft = own[row];
      if (draft !== undefined)
        rows.push({ line: draft.line, at: [draft.from, draft.to], cells, ...(table?.aside === true ? { aside: true } : {}) });
    }
  }
  return { text, lineStarts: lineStarts(text), rows, names };
}

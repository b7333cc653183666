import type { Carried, CellName, Piece, Row, Span, Text } from '../model.ts';
import { EMPTY, trim } from '../text.ts';
import { lineStarts } from '../source/lines.ts';
import { gridOf, type Placed } from '../table/grid.ts';

/** A cell of a document without lines: its paragraphs, the place a person finds it by, and the merge that the format states. */
export interface RawCell {
  readonly paragraphs: readonly string[];
  readonly name: string;
  readonly rowspan: number;
  readonly colspan: number;
  /** Where it stands, from 0, if not right behind the cell before it. */
  readonly column?: number;
}

export type RawRow = readonly RawCell[];

/** A table with its titles above and its notes below, or a stretch of prose. */
export interface RawTable {
  readonly name: string | null;
  readonly titles?: readonly RawRow[];
  readonly rows: readonly RawRow[];
  readonly notes?: readonly RawRow[];
  /** `note`: a sheet of explanations. `prose`: words beside the tables. */
  readonly beside?: 'note' | 'prose';
}

export interface Rendered {
  readonly text: string;
  readonly lineStarts: readonly number[];
  readonly rows: readonly Row[];
  readonly names: readonly CellName[];
}

/** Parts paragraphs of a cell in the rendering: no line end, so that a row stays a line. */
const PARAGRAPH = '\v';

interface Drawn {
  readonly line: number;
  readonly at: Span;
  readonly cells: readonly Placed[];
}

/** A cell's words from the rendering: the mark between paragraphs reads as a line end. */
function textOf(words: string, from: number, to: number): Text {
  const value = words.replaceAll(PARAGRAPH, '\n');
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
  const draw = (cells: RawRow): Drawn => {
    const from = at;
    const placed = cells.map(({ paragraphs, name, rowspan, colspan, column }, index): Placed => {
      if (index > 0) parts.push('\t');
      at += index > 0 ? 1 : 0;
      const start = at;
      // A blank paragraph says nothing, as <br><br> does not in a page.
      const said = paragraphs.filter((one) => one.trim() !== '');
      const words = said.map((one) => one.replace(/[\t\n\r\v\f]+/g, ' ')).join(PARAGRAPH);
      parts.push(words);
      at += words.length;
      if (at > start) names.push({ at: [start, at], name });
      return { text: textOf(words, start, at), at: [start, at], rowspan, colspan, ...(column !== undefined && { column }) };
    });
    parts.push('\n');
    at += 1;
    line += 1;
    return { line: line - 1, at: [from, at - 1], cells: placed };
  };
  for (const [nth, { name, titles = [], rows: body, notes = [], beside }] of tables.entries()) {
    const carried: Carried = { name, ...(beside === 'prose' && { prose: true }) };
    const aside = beside === 'note' ? { aside: true } : {};
    const single = (row: RawRow): void => {
      const { cells, ...place } = draw(row);
      rows.push({ ...place, cells: cells.map(({ text, at: span }) => ({ at: span, markup: false, text })), carried, ...aside });
    };
    if (nth > 0) single([{ paragraphs: [], name: '', rowspan: 1, colspan: 1 }]);
    for (const row of titles) single(row);
    const drawn = body.map(draw);
    const grid = gridOf(drawn.map((row) => row.cells));
    const width = grid.reduce((most, cells) => Math.max(most, cells.length), 0);
    for (const [index, cells] of grid.entries()) {
      const row = drawn[index];
      if (row === undefined) continue;
      // The format says where each cell stands: none is shifted, and those missing at the end are empty.
      while (cells.length > 1 && cells.length < width) cells.push({ at: [row.at[1], row.at[1]], markup: false, text: EMPTY });
      rows.push({ line: row.line, at: row.at, cells, carried, ...aside });
    }
    for (const row of notes) single(row);
  }
  const text = parts.join('');
  return { text, lineStarts: lineStarts(text), rows, names };
}

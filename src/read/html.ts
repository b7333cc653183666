import { append } from '../lists.ts';
import type { Carried, Cell, Row, Source, Span, Text } from '../model.ts';
import { fail } from '../failure.ts';
import { EMPTY } from '../text.ts';
import { decoderFor } from '../fragment/decode.ts';
import { gridOf, type Placed } from '../table/grid.ts';
import { type HeaderNames, isHeader } from '../table/headers.ts';
import { contentOf, type Content, type PageCell, type PageTable } from './html-page.ts';
import { isTable, ownText, textOf } from './html-text.ts';
import { type Block, parted } from './asides.ts';

function numberOf(words: string | undefined): number {
  return Number.parseInt(words ?? '1', 10) || 1;
}

function placed({ at, content, rowspan, colspan }: PageCell): Placed {
  return { text: textOf(content), at, rowspan: numberOf(rowspan), colspan: numberOf(colspan), open: rowspan?.trim() === '0' };
}

/** What a page says block by block, and its tables, in order. */
type Part = Block | PageTable;

/** Whether a table that holds tables is a plan's all the same: a row of its own words is a header. Else it is layout. */
function isPlan({ rows }: PageTable, headers: HeaderNames): boolean {
  return rows.some(({ cells }) =>
    isHeader(
      cells.map(({ content }) => ownText(content).value),
      headers,
    ),
  );
}

/** The parts of a page in order; a layout table is the blocks and tables in its cells. */
function partsOf(content: readonly Content[], headers: HeaderNames): Part[] {
  const parts: Part[] = [];
  let open: Content[] = [];
  const close = (): void => {
    const text = textOf(open);
    const from = text.pieces[0]?.from;
    const to = text.pieces.at(-1)?.to;
    if (from !== undefined && to !== undefined) parts.push({ text, at: [from, to] });
    open = [];
  };
  for (const part of content) {
    if (part === null) close();
    else if (!isTable(part)) open.push(part);
    else {
      close();
      const cells = [...part.captions, ...part.rows.flatMap(({ cells: list }) => list)];
      const layout = cells.some((cell) => cell.content.some((inner) => inner !== null && isTable(inner))) && !isPlan(part, headers);
      if (layout) for (const cell of cells) append(parts, partsOf(cell.content, headers));
      else parts.push(part);
    }
  }
  close();
  return parts;
}

function gridIn(path: string, { rows }: PageTable): Cell[][] {
  try {
    return gridOf(rows.map(({ cells }) => cells.map(placed)));
  } catch (error) {
    if (error instanceof RangeError) throw fail('table-too-large', { path, reason: error.message });
    throw error;
  }
}

function lineOf({ lineStarts }: Source, offset: number): number {
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** The rows of every table of a page, one table after another with a break between: a table cut in several by page breaks is one plan. */
export async function readRows(source: Source, headers: HeaderNames): Promise<Row[]> {
  const { text } = source;
  const rows: Row[] = [];
  let blocks: Block[] = [];
  let carried: Carried | undefined;
  const row = (at: Span, cells: readonly Cell[], of: Carried | undefined): void => {
    rows.push({ line: lineOf(source, at[0]), at, cells, ...(of && { carried: of }) });
  };
  const whole = (words: Text, at: Span, of: Carried | undefined): void => {
    row(at, [{ at, markup: true, text: words }], of);
  };
  for (const part of partsOf(contentOf(text, await decoderFor(text)), headers)) {
    if ('text' in part) {
      blocks.push(part);
      continue;
    }
    const { notes, titles } = parted(blocks, carried !== undefined, true);
    blocks = [];
    for (const note of notes) whole(note.text, note.at, carried);
    const [from] = part.at;
    if (carried !== undefined) whole(EMPTY, [from, from], (carried = { name: null }));
    carried ??= { name: null };
    const grid = gridIn(source.path, part);
    const own = grid[0]?.filter(({ text: words }) => words?.value !== '').length === 1;
    for (const title of own ? [] : titles) whole(title.text, title.at, carried);
    for (const caption of part.captions) whole(textOf(caption.content), caption.at, carried);
    for (const [nth, cells] of grid.entries()) {
      const at = part.rows[nth]?.at;
      if (at !== undefined) row(at, cells, carried);
    }
  }
  for (const note of parted(blocks, carried !== undefined).notes) whole(note.text, note.at, carried);
  return rows;
}

import { load } from 'cheerio/slim';
import type { Cell, Row, Source, Span, Text } from '../model.ts';
import { EMPTY } from '../text.ts';
import { paragraphs } from '../fragment/index.ts';
import type { Run } from '../fragment/tags.ts';
import { gridOf, type Placed } from '../table/grid.ts';
import { isTag, type Node, type Tag } from './html-tree.ts';
import { DEEPEST, INLINE, runsOf, UNSEEN } from './html-words.ts';

function spanOf(node: Node): Span {
  return [node.startIndex ?? 0, (node.endIndex ?? -1) + 1];
}

function tagsIn(node: Tag, names: ReadonlySet<string>, depth = 0): Tag[] {
  return node.children.flatMap((child) => {
    if (!isTag(child) || UNSEEN.has(child.name) || depth > DEEPEST) return [];
    return names.has(child.name) ? [child] : tagsIn(child, names, depth + 1);
  });
}

const TABLE = new Set(['table']);
const ROW = new Set(['tr', 'table']);
const CELL = new Set(['td', 'th', 'table']);

function numberOf(words: string | undefined): number {
  return Number.parseInt(words ?? '1', 10) || 1;
}

function cellOf(node: Tag, source: string): Placed {
  const text = paragraphs(runsOf({ ...node, name: 'span' }, source));
  return {
    text,
    at: spanOf(node),
    rowspan: numberOf(node.attribs['rowspan']),
    colspan: numberOf(node.attribs['colspan']),
    open: node.attribs['rowspan'] === '0',
  };
}

/** Tables that hold no table of their own: the others are layout. */
function innermost(node: Tag): Tag[] {
  return tagsIn(node, TABLE).flatMap((table) => {
    const nested = innermost(table);
    return nested.length > 0 ? nested : [table];
  });
}

/** Short blocks before a table, nearest last: its title may be among them. */
function titlesOf(blocks: readonly { readonly text: Text; readonly at: Span }[]): { readonly text: Text; readonly at: Span }[] {
  return blocks.filter(({ text }) => text.value !== '' && text.value.length <= 80).slice(-2);
}

/** What is said outside tables, block by block, and the tables, in the order of the page. */
function* partsOf(
  node: Tag,
  tables: ReadonlySet<Tag>,
  source: string,
): Generator<{ readonly table: Tag } | { readonly text: Text; readonly at: Span }> {
  let open: Run[] = [];
  const close = function* (): Generator<{ readonly text: Text; readonly at: Span }> {
    const text = paragraphs(open);
    const from = text.pieces[0]?.from;
    const to = text.pieces.at(-1)?.to;
    if (from !== undefined && to !== undefined) yield { text, at: [from, to] };
    open = [];
  };
  const walk = function* (here: Tag, depth: number): ReturnType<typeof partsOf> {
    for (const child of here.children) {
      if (!isTag(child)) open.push(...runsOf(child, source, depth));
      else if (tables.has(child)) {
        yield* close();
        yield { table: child };
      } else if (!UNSEEN.has(child.name) && depth <= DEEPEST) {
        const block = !INLINE.has(child.name);
        if (block) yield* close();
        yield* walk(child, depth + 1);
        if (block) yield* close();
      }
    }
  };
  yield* walk(node, 0);
  yield* close();
}

function lineOf(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

function rowOf(source: Source, at: Span, cells: readonly Cell[]): Row {
  return { line: lineOf(source, at[0]), at, cells };
}

function wholeRow(source: Source, { text, at }: { readonly text: Text; readonly at: Span }): Row {
  return rowOf(source, at, [{ at, markup: true, text }]);
}

/** The rows of every table of a page, one table after another with a break between: a table cut in several by page breaks is one plan. */
export function readRows(source: Source): Row[] {
  const { text } = source;
  const $ = load(text, { xml: { xmlMode: false, decodeEntities: true, withStartIndices: true, withEndIndices: true } });
  const root = $.root().get(0);
  if (root === undefined) return [];
  const page: Tag = { type: 'tag', name: 'html', attribs: {}, children: root.children };
  const tables = new Set(innermost(page));
  const rows: Row[] = [];
  let blocks: { readonly text: Text; readonly at: Span }[] = [];
  for (const part of partsOf(page, tables, text)) {
    if (!('table' in part)) {
      blocks.push(part);
      continue;
    }
    const captions = tagsIn(part.table, new Set(['caption', 'tr'])).filter(({ name }) => name === 'caption');
    const lines = tagsIn(part.table, ROW).filter(({ name }) => name === 'tr');
    const titles = [...titlesOf(blocks), ...captions.map((node) => ({ text: paragraphs(runsOf(node, text)), at: spanOf(node) }))];
    blocks = [];
    const grid = gridOf(
      lines.map((line) =>
        tagsIn(line, CELL)
          .filter(({ name }) => name !== 'table')
          .map((cell) => cellOf(cell, text)),
      ),
    );
    const first = lines[0];
    if (rows.length > 0 && first !== undefined)
      rows.push(rowOf(source, [spanOf(part.table)[0], spanOf(part.table)[0]], [{ at: [0, 0], markup: false, text: EMPTY }]));
    rows.push(...titles.map((title) => wholeRow(source, title)));
    for (const [at, cells] of grid.entries()) {
      const line = lines[at];
      if (line !== undefined) rows.push(rowOf(source, spanOf(line), cells));
    }
  }
  // What follows the last table: 注：… belongs to it.
  rows.push(
    ...blocks.filter(({ text: note }) => /^(?:注|备注|说明)[0-9０-９]?[：:]/.test(note.value)).map((note) => wholeRow(source, note)),
  );
  return rows;
}

import { Tokenizer } from 'htmlparser2';
import type { Decode } from '../fragment/decode.ts';
import type { Run } from '../fragment/tags.ts';
import { itemMark, type Lists, openList } from './html-lists.ts';
import { BLOCK, UNSEEN, wordsOf } from './html-words.ts';

/** What a page or a cell holds, in order: runs of words, ends of paragraphs (null), tables. */
export type Content = Run | PageTable;
export interface PageCell {
  readonly at: [start: number, end: number];
  readonly content: Content[];
  readonly rowspan: string | undefined;
  readonly colspan: string | undefined;
}
export interface PageRow {
  readonly at: [start: number, end: number];
  readonly cells: PageCell[];
}
export interface PageTable {
  readonly at: [start: number, end: number];
  readonly rows: PageRow[];
  readonly captions: PageCell[];
}

/** Tables inside tables deeper than this are read as the words of their cell. */
const DEEPEST = 40;

interface Open {
  readonly table: PageTable;
  row: PageRow | null;
  cell: PageCell | null;
  readonly lists: Lists;
}

/** Reads a page once, tag by tag. Unclosed rows and cells end where the next begins; depth costs nothing: only tables nest. */
export function contentOf(source: string, decode: Decode): Content[] {
  const root: Content[] = [];
  const rootLists: Lists = [];
  const tables: Open[] = [];
  let unseen: { readonly name: string; depth: number } | null = null;
  let tag = { start: 0, name: '' };
  let attributes = new Map<string, string>();
  let attribute = { name: '', from: -1, to: -1 };

  const flow = (): Content[] => {
    for (let at = tables.length - 1; at >= 0; at -= 1) {
      const cell = tables[at]?.cell;
      if (cell != null) return cell.content;
    }
    return root;
  };
  const closeCell = (open: Open, end: number): void => {
    if (open.cell !== null) open.cell.at[1] = end;
    open.cell = null;
    open.lists.length = 0;
  };
  const closeRow = (open: Open, end: number): void => {
    closeCell(open, end);
    if (open.row !== null) open.row.at[1] = end;
    open.row = null;
  };
  const closeTable = (end: number): void => {
    const open = tables.pop();
    if (open === undefined) return;
    closeRow(open, end);
    open.table.at[1] = end;
    flow().push(null);
  };
  const openTable = (start: number, end: number): void => {
    if (tables.length >= DEEPEST) return;
    const table: PageTable = { at: [start, end], rows: [], captions: [] };
    flow().push(null, table);
    tables.push({ table, row: null, cell: null, lists: [] });
  };
  const openRow = (open: Open, start: number, end: number): PageRow => {
    closeRow(open, start);
    open.row = { at: [start, end], cells: [] };
    open.table.rows.push(open.row);
    return open.row;
  };
  const openCell = (open: Open, list: PageCell[], start: number, end: number): void => {
    closeCell(open, start);
    open.cell = { at: [start, end], content: [], rowspan: attributes.get('rowspan'), colspan: attributes.get('colspan') };
    list.push(open.cell);
  };

  const opened = (last: number): void => {
    const { name, start } = tag;
    const end = last + 1;
    if (unseen !== null) {
      if (unseen.name === 'head' && name === 'body') unseen = null;
      else {
        if (name === unseen.name) unseen.depth += 1;
        return;
      }
    }
    const open = tables.at(-1);
    if (UNSEEN.has(name)) unseen = { name, depth: 1 };
    else if (name === 'table') openTable(start, end);
    else if (open !== undefined && name === 'tr') openRow(open, start, end);
    else if (open !== undefined && (name === 'td' || name === 'th'))
      openCell(open, (open.row ?? openRow(open, start, end)).cells, start, end);
    else if (open !== undefined && name === 'caption') openCell(open, open.table.captions, start, end);
    else {
      const lists = open?.cell != null ? open.lists : rootLists;
      if (name === 'ol' || name === 'ul') openList(lists, name, attributes);
      if (BLOCK.has(name)) flow().push(null);
      const mark = name === 'li' ? itemMark(lists, attributes) : '';
      if (mark !== '') flow().push({ words: mark, from: end, to: end });
    }
  };

  const closed = (name: string, end: number): void => {
    if (unseen !== null) {
      if (name === unseen.name && --unseen.depth === 0) unseen = null;
      return;
    }
    const open = tables.at(-1);
    if (name === 'table') closeTable(end);
    else if (open !== undefined && name === 'tr') closeRow(open, end);
    else if (open !== undefined && (name === 'td' || name === 'th' || name === 'caption')) closeCell(open, end);
    else {
      if (name === 'ol' || name === 'ul') (open?.cell != null ? open.lists : rootLists).pop();
      if (BLOCK.has(name)) flow().push(null);
    }
  };

  const ignored = (): void => undefined;
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: false },
    {
      ontext: (start, end) => {
        if (unseen === null) for (const run of wordsOf(source, start, end, decode)) flow().push(run);
      },
      onopentagname: (start, end) => {
        tag = { start: start - 1, name: source.slice(start, end).toLowerCase() };
        if (attributes.size > 0) attributes = new Map();
      },
      onattribname: (start, end) => {
        attribute = { name: source.slice(start, end).toLowerCase(), from: -1, to: -1 };
      },
      onattribdata: (start, end) => {
        attribute = { ...attribute, from: attribute.from < 0 ? start : attribute.from, to: end };
      },
      onattribend: () => {
        const { name, from, to } = attribute;
        if (from >= 0 && !attributes.has(name)) attributes.set(name, source.slice(from, to));
      },
      onopentagend: opened,
      onselfclosingtag: opened,
      onclosetag: (start, end) => {
        const close = source.indexOf('>', end);
        closed(source.slice(start, end).toLowerCase().replace(/\/.*$/s, ''), close < 0 ? source.length : close + 1);
      },
      onattribentity: ignored,
      oncdata: ignored,
      oncomment: ignored,
      ondeclaration: ignored,
      onend: ignored,
      onprocessinginstruction: ignored,
      ontextentity: ignored,
    },
  );
  tokenizer.write(source);
  tokenizer.end();
  while (tables.length > 0) closeTable(source.length);
  return root;
}

import { fail } from '../failure.ts';
import type { Say } from '../model.ts';
import { parted } from '../read/asides.ts';
import { isHeader } from '../table/headers.ts';
import { type Counts, countIn, wordsOf } from './docx-words.ts';
import { inside, type NumberOf, paragraphsIn, rowsOf } from './docx-table.ts';
import { numberer } from './numbering.ts';
import type { RawRow, RawTable } from './render.ts';
import { downTo, type Element, treeOf } from './tree.ts';
import type { Container } from './zip.ts';

function notesOf({ gone, come, hidden, embedded }: Counts): Say[] {
  const notes: Say[] = [];
  if (gone + come > 0)
    notes.push({
      zh: `有修订：删去的 ${gone} 处不读，插入的 ${come} 处读入`,
      en: `tracked changes: ${gone} deletions are left out, ${come} insertions are read`,
    });
  if (hidden > 0)
    notes.push({ zh: `隐藏的文字 ${hidden} 处也读了`, en: `hidden text is read too, in ${hidden} place${hidden === 1 ? '' : 's'}` });
  if (embedded > 0)
    notes.push({ zh: `嵌入的文件 ${embedded} 个没有读`, en: `${embedded} embedded file${embedded === 1 ? ' is' : 's are'} not read` });
  return notes;
}

interface Paragraph {
  readonly text: { readonly value: string };
  readonly row: RawRow;
}

/** Paragraphs and tables in order; a table without a plan's header that holds tables is layout: what its cells hold counts. */
function partsOf(body: Element): Element[] {
  return inside(body, 'w:p', 'w:tbl').flatMap((part) => {
    if (part.name === 'w:p') return [part];
    const rows = inside(part, 'w:tr').map((row) => inside(row, 'w:tc'));
    const nested = rows.some((cells) => cells.some((cell) => inside(cell, 'w:tbl').length > 0));
    if (!nested) return [part];
    const own = (cell: Element): string =>
      inside(cell, 'w:p')
        .map((paragraph) => wordsOf(paragraph, []))
        .join('')
        .trim();
    const layout = !rows.some((cells) => isHeader(cells.map(own), new Map()));
    return layout ? rows.flatMap((cells) => cells.flatMap(partsOf)) : [part];
  });
}

/** The tables of a body, with their titles and notes; what else it says is prose beside them. */
function tablesOf(body: Element, number: NumberOf): RawTable[] {
  const tables: RawTable[] = [];
  let open: Paragraph[] = [];
  let count = 0;
  let paragraphs = 0;
  const close = (next: Omit<RawTable, 'titles'> | null): void => {
    const last = tables.findLastIndex(({ beside }) => beside === undefined);
    const { notes, titles } = parted(open, last >= 0);
    const before = tables[last];
    if (before !== undefined && notes.length > 0) tables[last] = { ...before, notes: notes.map(({ row }) => row) };
    const prose = open.filter((one) => !notes.includes(one) && !(next !== null && titles.includes(one))).map(({ row }) => row);
    if (prose.length > 0) tables.push({ name: null, rows: prose, beside: 'prose' });
    if (next !== null) tables.push({ ...next, titles: titles.map(({ row }) => row) });
    open = [];
  };
  for (const part of partsOf(body)) {
    if (part.name === 'w:tbl') {
      count += 1;
      const name = `table ${String(count)}`;
      close({ name, rows: rowsOf(part, name, number) });
      continue;
    }
    paragraphs += 1;
    const lines = paragraphsIn({ name: '', raw: '', children: [part] }, number).filter((line) => line.trim() !== '');
    for (const line of lines) {
      const row = [{ paragraphs: [line], name: `paragraph ${String(paragraphs)}`, rowspan: 1, colspan: 1 }];
      open.push({ text: { value: line.trim() }, row });
    }
  }
  close(null);
  return tables;
}

/** The tables of a Word document; tables that follow each other may be pages of one. */
export function readDocx(path: string, container: Container): { readonly tables: readonly RawTable[]; readonly notes: readonly Say[] } {
  const tree = treeOf(container.text('word/document.xml'));
  const body = downTo(tree, 'w:document', 'w:body');
  if (body === undefined) throw fail('container-damaged', { path, reason: 'word/document.xml' });
  const counts = { gone: 0, come: 0, hidden: 0, embedded: 0 };
  countIn(body, counts);
  const number = numberer(treeOf(container.text('word/numbering.xml')), treeOf(container.text('word/styles.xml')));
  return { tables: tablesOf(body, number), notes: notesOf(counts) };
}

import { fail } from '../failure.ts';
import type { Say } from '../model.ts';
import { numberer } from './numbering.ts';
import type { RawCell, RawTable } from './render.ts';
import { childOf, downTo, type Element, isElement, valueOf, xmlOf } from './xml.ts';

/** What is deleted, repeated for older programs, or no word of the page. */
const PASSED = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:footnoteReference',
  'w:annotationRef',
]);
const DEEPEST = 200;

/** The words of a paragraph, `\n` for a line break in it. */
function wordsIn(element: Element, depth = 0): string {
  if (PASSED.has(element.name) || depth > DEEPEST) return '';
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n';
  if (element.name === 'w:tab') return ' ';
  if (element.name === 'w:noBreakHyphen') return '-';
  return element.children
    .map((child) => (isElement(child) ? wordsIn(child, depth + 1) : element.name === 'w:t' ? child.data : ''))
    .join('');
}

type Number = (paragraph: Element) => string;

/** The paragraphs of a cell or body in order, those of nested tables and content controls too. */
function paragraphsIn(element: Element, number: Number, depth = 0): string[] {
  if (PASSED.has(element.name) || depth > DEEPEST) return [];
  if (element.name === 'w:p') return (number(element) + wordsIn(element)).split('\n');
  return element.children.filter(isElement).flatMap((child) => paragraphsIn(child, number, depth + 1));
}

interface DraftCell {
  readonly paragraphs: readonly string[];
  readonly name: string;
  readonly colspan: number;
  readonly merge: 'restart' | 'continue' | null;
}

function cellOf(cell: Element, name: string, number: Number): DraftCell {
  const properties = childOf(cell, 'w:tcPr');
  const merge = childOf(properties, 'w:vMerge');
  return {
    paragraphs: cell.children.filter(isElement).flatMap((child) => paragraphsIn(child, number)),
    name,
    colspan: globalThis.Number(valueOf(childOf(properties, 'w:gridSpan')) ?? 1) || 1,
    merge: merge === undefined ? null : valueOf(merge) === 'restart' ? 'restart' : 'continue',
  };
}

/** Rows and cells, through the content controls that may stand round them. */
function inside(element: Element, name: string): Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (child.name === name) return [child];
    return ['w:sdt', 'w:sdtContent', 'w:ins', 'w:smartTag', 'w:customXml'].includes(child.name) ? inside(child, name) : [];
  });
}

/** Cells that go on with the one above are its rowspan: they are no cells of their own. */
function tableOf(table: Element, nth: number, number: Number): RawTable {
  const rows = inside(table, 'w:tr')
    .filter((row) => downTo(row, 'w:trPr', 'w:del') === undefined)
    .map((row, at) => {
      const skipped = globalThis.Number(valueOf(downTo(row, 'w:trPr', 'w:gridBefore')) ?? 0) || 0;
      const cells = inside(row, 'w:tc').map((cell, column) =>
        cellOf(cell, `table ${String(nth)}, row ${String(at + 1)}, column ${String(column + 1)}`, number),
      );
      let from = skipped;
      return cells.map((cell) => {
        const column = from;
        from += cell.colspan;
        return { cell, column };
      });
    });
  return {
    rows: rows.map((cells, at) =>
      cells.flatMap(({ cell, column }): RawCell[] => {
        if (cell.merge === 'continue' && at > 0) return [];
        let rowspan = 1;
        const goesOn = (row: (typeof rows)[number] | undefined): boolean =>
          row?.some((other) => other.column === column && other.cell.merge === 'continue') === true;
        while (cell.merge === 'restart' && goesOn(rows[at + rowspan])) rowspan += 1;
        return [{ paragraphs: cell.paragraphs, name: cell.name, rowspan, colspan: cell.colspan }];
      }),
    ),
  };
}

/** Short paragraphs before a table may be its title, those after it its notes: each is a row of one cell. */
function asides(paragraphs: readonly { readonly words: string; readonly nth: number }[]): RawTable {
  const short = paragraphs.filter(({ words }) => words.trim() !== '' && (words.length <= 80 || /^(?:注|备注|说明)/.test(words.trim())));
  return {
    rows: short.slice(-3).map(({ words, nth }) => [{ paragraphs: [words], name: `paragraph ${String(nth)}`, rowspan: 1, colspan: 1 }]),
  };
}

function bodyParts(body: Element): Element[] {
  return body.children
    .filter(isElement)
    .flatMap((child) => (['w:sdt', 'w:sdtContent', 'w:ins', 'w:customXml'].includes(child.name) ? bodyParts(child) : [child]));
}

/** Tracked changes: what is deleted is left out, what is inserted is read; both are said. */
function changesIn(element: Element, counts = { gone: 0, come: 0 }, depth = 0): { gone: number; come: number } {
  for (const child of element.children) {
    if (!isElement(child) || depth > DEEPEST) continue;
    if (child.name === 'w:del' || child.name === 'w:moveFrom') counts.gone += 1;
    if (child.name === 'w:ins' || child.name === 'w:moveTo') counts.come += 1;
    changesIn(child, counts, depth + 1);
  }
  return counts;
}

export function notesOf(parts: Readonly<Record<string, Uint8Array>>): Say[] {
  const { gone, come } = changesIn(xmlOf(parts['word/document.xml']));
  if (gone + come === 0) return [];
  return [
    {
      zh: `有修订：删去的 ${gone} 处不读，插入的 ${come} 处读入`,
      en: `tracked changes: ${gone} deletions are left out, ${come} insertions are read`,
    },
  ];
}

/** The tables of a Word document, with what stands between them; tables that follow each other stand for pages of one. */
export function readDocx(path: string, parts: Readonly<Record<string, Uint8Array>>): RawTable[] {
  const main = parts['word/document.xml'];
  if (main === undefined) throw fail('container-damaged', { path, reason: 'word/document.xml' });
  const body = downTo(xmlOf(main), 'w:document', 'w:body');
  const number = numberer(xmlOf(parts['word/numbering.xml']), xmlOf(parts['word/styles.xml']));
  const tables: RawTable[] = [];
  let open: { words: string; nth: number }[] = [];
  let count = 0;
  let paragraphs = 0;
  for (const part of body === undefined ? [] : bodyParts(body)) {
    if (part.name === 'w:p') {
      paragraphs += 1;
      open.push({ words: paragraphsIn(part, number).join(''), nth: paragraphs });
    } else if (part.name === 'w:tbl') {
      count += 1;
      const titles = asides(open).rows;
      const table = tableOf(part, count, number);
      tables.push({ rows: [...titles, ...table.rows] });
      open = [];
    }
  }
  const notes = asides(open.filter(({ words }) => /^(?:注|备注|说明)/.test(words.trim()))).rows;
  const last = tables.at(-1);
  return last === undefined || notes.length === 0 ? tables : [...tables.slice(0, -1), { rows: [...last.rows, ...notes] }];
}

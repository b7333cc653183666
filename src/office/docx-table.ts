import { append } from '../lists.ts';
import { endIsDeleted, isPassed, wordsOf } from './docx-words.ts';
import type { RawCell, RawRow } from './render.ts';
import { childOf, downTo, type Element, isElement, valueOf } from './tree.ts';

export type NumberOf = (paragraph: Element) => string;

/** Elements that stand round others and say nothing of their own: content controls, insertions, tags. */
const ROUND: ReadonlySet<string> = new Set([
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:smartTag',
  'w:customXml',
  'mc:AlternateContent',
  'mc:Choice',
]);

/** The elements of some names below an element, through those that stand round them. */
export function inside(element: Element, ...names: readonly string[]): Element[] {
  return element.children.filter(isElement).flatMap((child) => {
    if (names.includes(child.name)) return [child];
    return ROUND.has(child.name) ? inside(child, ...names) : [];
  });
}

/** The paragraphs below an element in order, with their numbers; those of nested tables and text boxes too. */
export function paragraphsIn(element: Element, number: NumberOf): string[] {
  const lines: string[] = [];
  /** What stands before a deleted end of a paragraph: the next goes on in its line. */
  const open = { words: '' };
  const walk = (here: Element): void => {
    for (const child of here.children) {
      if (!isElement(child) || isPassed(child)) continue;
      if (child.name !== 'w:p') {
        walk(child);
        continue;
      }
      const boxes: Element[] = [];
      const words = wordsOf(child, boxes);
      // A paragraph that is deleted whole has no number; Word counts on without it.
      const gone = endIsDeleted(child);
      const whole = open.words + (gone && words === '' ? '' : number(child)) + words;
      open.words = gone ? whole : '';
      if (!gone) append(lines, whole.split('\n'));
      for (const box of boxes) walk(box);
    }
  };
  walk(element);
  return open.words === '' ? lines : [...lines, open.words];
}

interface Draft {
  readonly paragraphs: readonly string[];
  readonly name: string;
  readonly column: number;
  readonly colspan: number;
  readonly merge: 'restart' | 'continue' | null;
}

function count(element: Element | undefined): number {
  const value = Number(valueOf(element) ?? 0);
  return Number.isInteger(value) && value > 0 ? value : 0;
}

function mergeOf(cell: Element, name: 'w:vMerge' | 'w:hMerge'): Draft['merge'] {
  const merge = downTo(cell, 'w:tcPr', name);
  return merge === undefined ? null : valueOf(merge) === 'restart' ? 'restart' : 'continue';
}

function draftOf(row: Element, place: string, number: NumberOf): Draft[] {
  const drafts: Draft[] = [];
  let column = count(downTo(row, 'w:trPr', 'w:gridBefore'));
  for (const [nth, cell] of inside(row, 'w:tc').entries()) {
    if (downTo(cell, 'w:tcPr', 'w:cellDel') !== undefined) continue;
    const colspan = Math.max(1, count(downTo(cell, 'w:tcPr', 'w:gridSpan')));
    const last = drafts.at(-1);
    if (mergeOf(cell, 'w:hMerge') === 'continue' && last !== undefined) {
      drafts[drafts.length - 1] = { ...last, colspan: last.colspan + colspan };
    } else {
      const merge = mergeOf(cell, 'w:vMerge');
      const name = `${place}, column ${String(nth + 1)}`;
      drafts.push({ paragraphs: merge === 'continue' ? [] : paragraphsIn(cell, number), name, column, colspan, merge });
    }
    column += colspan;
  }
  return drafts;
}

/** The rows of a table. Cells that go on with the one above are its rowspan: they are no cells of their own. */
export function rowsOf(table: Element, place: string, number: NumberOf): RawRow[] {
  const rows = inside(table, 'w:tr')
    .filter((row) => childOf(childOf(row, 'w:trPr'), 'w:del') === undefined)
    .map((row, at) => draftOf(row, `${place}, row ${String(at + 1)}`, number));
  const begun = new Map<number, { rowspan: number; at: number }>();
  return rows.map((cells, at) =>
    cells.flatMap(({ paragraphs, name, column, colspan, merge }): RawCell[] => {
      const above = begun.get(column);
      if (merge === 'continue' && above !== undefined && above.at + above.rowspan === at) {
        above.rowspan += 1;
        return [];
      }
      // What begins here ends what was merged in this column; `rowspan` grows while the rows below are read.
      const cell = { paragraphs, name, colspan, column, rowspan: 1, at };
      if (merge === null) begun.delete(column);
      else begun.set(column, cell);
      return [cell];
    }),
  );
}

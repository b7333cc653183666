import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { bareName, type HeaderNames, isHeader, isSubheader } from './headers.ts';
import { isNote, isPageMark, isRule, type Line, sectionRank } from './lines.ts';

/** What a physical row is, before anything is joined. */
export type RowKind = 'blank' | 'rule' | 'page' | 'title' | 'header' | 'note' | 'body';

/** The rows of one table: its header (one row or two stacked), what stands above it, and its body with breaks and notes. */
export interface Part {
  readonly titles: readonly Line[];
  readonly header: readonly Line[];
  readonly body: readonly { readonly kind: RowKind; readonly line: Line }[];
}

interface Draft {
  titles: Line[];
  header: Line[];
  body: { kind: RowKind; line: Line }[];
}

function words(line: Line): string[] {
  return line.cells.map(({ value }) => value);
}

function sameHeader(a: Line, b: readonly Line[]): boolean {
  const key = (line: Line): string => words(line).map(bareName).join('\t').trim();
  return b.some((line) => key(line) === key(a));
}

/** The number that the first body row after `at` begins with, in a cell of its own or before its text. */
function numberAfter(lines: readonly Line[], at: number): number | null {
  for (const line of lines.slice(at + 1, at + 12)) {
    if (line.filled < 2) continue;
    for (const { value } of line.cells) {
      const number = cellNumber(value)?.value ?? leadingNumber(value, null, null)?.value;
      if (number != null) return number;
    }
  }
  return null;
}

/** Whether the numbers of a body start again somewhere: then a start after a repeated header says nothing. */
function restarts(body: Draft['body']): boolean {
  let ones = 0;
  for (const { line, kind } of body) {
    if (kind !== 'body') continue;
    const numbers = line.cells.map(({ value }) => cellNumber(value)?.value ?? leadingNumber(value, null, null)?.value);
    if (numbers.find((number) => number != null) === 1) ones += 1;
  }
  return ones > 1;
}

/** Title rows wait here until a header says that they are titles. */
function isTitle(line: Line): boolean {
  const value = line.cells[line.first]?.value ?? '';
  return (
    line.filled === 1 &&
    line.first === 0 &&
    !isNote(line) &&
    sectionRank(value) === null &&
    value.length <= 80 &&
    !/[。；]$/.test(value) &&
    leadingNumber(value, null, 'arabic') === null
  );
}

/** Takes the rows just before a header that are titles off the body they were put to. */
function takeTitles(draft: Draft): Line[] {
  const taken: Line[] = [];
  while (draft.body.length > 0) {
    const last = draft.body.at(-1);
    if (last === undefined || last.kind === 'note' || last.kind === 'header') break;
    if (last.kind === 'body' && !isTitle(last.line)) break;
    draft.body.pop();
    taken.unshift(last.line);
  }
  return taken;
}

function begins(draft: Draft, line: Line, lines: readonly Line[], at: number, titles: readonly Line[]): boolean {
  if (draft.header.length === 0) return true;
  if (!sameHeader(line, draft.header)) return true;
  const own = draft.titles.map((title) => words(title).join('')).join('');
  // Page numbers and drawn rules between two pages are no new title.
  const filled = titles.filter((title) => kindOf(title) === 'body');
  if (filled.length > 0 && filled.map((title) => words(title).join('')).join('') !== own) return true;
  return numberAfter(lines, at) === 1 && !restarts(draft.body) && draft.body.some(({ kind }) => kind === 'body');
}

function kindOf(line: Line): RowKind {
  if (line.filled === 0) return 'blank';
  if (line.row.aside === true) return 'note';
  if (isRule(line)) return 'rule';
  if (isPageMark(line)) return 'page';
  return isNote(line) ? 'note' : 'body';
}

/** Parts a file's rows into tables: each header begins one, unless it repeats the header before it after a page break. */
export function partsOf(lines: readonly Line[], more: HeaderNames): { readonly parts: readonly Part[]; readonly above: readonly Line[] } {
  const parts: Draft[] = [];
  let draft: Draft = { titles: [], header: [], body: [] };
  let notes = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    if (isHeader(words(line), more)) {
      const titles = takeTitles(draft);
      if (begins(draft, line, lines, at, titles)) {
        if (draft.header.length > 0) parts.push(draft);
        const above = draft.header.length > 0 ? [] : draft.body.map((row) => row.line);
        draft = { titles: [...above, ...titles], header: [line], body: [] };
      } else {
        for (const title of titles)
          draft.body.push({ kind: title.filled === 0 ? 'blank' : kindOf(title) === 'body' ? 'title' : kindOf(title), line: title });
        draft.body.push({ kind: 'header', line });
      }
      notes = false;
      const next = lines[at + 1];
      const headings = next !== undefined && isSubheader(words(next), more) && !isHeader(words(next), more);
      // 一、主要目标 below a header is the first section.
      if (headings && words(next).every((value) => sectionRank(value) === null)) {
        if (draft.body.length === 0) draft.header.push(next);
        else draft.body.push({ kind: 'header', line: next });
        at += 1;
      }
      continue;
    }
    const kind = kindOf(line);
    // Lines after a note that stand alone belong to it: 注：1.…  2.…
    notes = kind === 'note' || (notes && line.filled <= 1 && line.cells.length === 1);
    draft.body.push({ kind: notes && kind === 'body' ? 'note' : kind, line });
  }
  if (draft.header.length > 0) parts.push(draft);
  return { parts, above: parts.length === 0 ? draft.body.map(({ line }) => line) : [] };
}

import { append } from '../lists.ts';
import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { bareName, type HeaderNames, isHeader } from './headers.ts';
import { isNote, isPageMark, isRule, type Line, sectionRank, wholeWords } from './lines.ts';
import { isOtherHeader } from './others.ts';
import { headerRows, isSubheader } from './stacked.ts';
import { isAttached } from './title.ts';

/** What a physical row is, before anything is joined. */
export type RowKind = 'blank' | 'rule' | 'page' | 'title' | 'header' | 'note' | 'section' | 'body';

export interface BodyRow {
  readonly kind: RowKind;
  readonly line: Line;
}

/** The rows of one table: its header (one row or two stacked), what stands above it, and its body with breaks and notes. */
export interface Part {
  readonly titles: readonly Line[];
  readonly header: readonly Line[];
  readonly body: readonly BodyRow[];
}

interface Draft {
  titles: Line[];
  header: Line[];
  body: BodyRow[];
}

function words(line: Line): string[] {
  return line.cells.map(({ value }) => value);
}

function sameHeader(a: Line, b: readonly Line[]): boolean {
  const key = (line: Line): string => words(line).map(bareName).join('\t').trim();
  return b.some((line) => key(line) === key(a));
}

/** The number that the first row of tasks after `at` begins with, in a cell of its own or before its text; null where it has none: it may be the rest of a cut one. */
function numberAfter(lines: readonly Line[], at: number): number | null {
  for (const line of lines.slice(at + 1, at + 12)) {
    if (line.filled === 0 || isSectionAbove(line)) continue;
    const numbers = line.cells.map(({ value }) => cellNumber(value)?.value ?? leadingNumber(value, null, null)?.value);
    return numbers.find((number) => number != null) ?? null;
  }
  return null;
}

/** Whether the numbers of a body start again somewhere: then a start after a repeated header says nothing. */
function restarts(body: Draft['body']): boolean {
  let ones = 0;
  for (const { line, kind } of body) {
    if (kind !== 'body' || line.filled < 2) continue;
    const numbers = line.cells.map(({ value }) => cellNumber(value)?.value ?? leadingNumber(value, null, null)?.value);
    if (numbers.find((number) => number != null) === 1) ones += 1;
  }
  return ones > 1;
}

/** Title rows wait here until a header says that they are titles. */
function isTitle(line: Line): boolean {
  const value = wholeWords(line);
  return (
    value !== null &&
    line.first === 0 &&
    line.row.aside !== true &&
    (!isNote(line) || isAttached(value)) &&
    sectionRank(value) === null &&
    value.length <= 80 &&
    !/[。；]$/.test(value) &&
    leadingNumber(value, null, 'arabic') === null
  );
}

/** A section row that stands right above a header: the header's table begins in it. */
function isSectionAbove(line: Line): boolean {
  const value = wholeWords(line) ?? '';
  return line.first === 0 && sectionRank(value) !== null && !/[。；]$|(?:表|清单|台账|方案|要点|分工|分解)(?:[（(].*[）)])?$/.test(value);
}

/** Takes the rows at the end of a body off it as long as they pass. */
function takenOff(draft: Draft, passes: (line: Line) => boolean): Line[] {
  const taken: Line[] = [];
  for (let last = draft.body.at(-1); last !== undefined; last = draft.body.at(-1)) {
    if (last.kind === 'header' || ((last.kind === 'body' || last.kind === 'note') && !passes(last.line))) break;
    draft.body.pop();
    taken.unshift(last.line);
  }
  return taken;
}

/** The words of titles without what a further page adds to them: （续）, 续表. */
function titleKey(titles: readonly Line[]): string {
  const filled = titles.filter((title) => kindOf(title) === 'body');
  return filled.map((title) => (wholeWords(title) ?? '').replace(/[（(]?\s*续\s*(?:上?表)?\s*[0-9一二三]*\s*[）)]?$|\s/gu, '')).join('');
}

function begins(draft: Draft, line: Line, lines: readonly Line[], at: number, titles: readonly Line[]): boolean {
  if (draft.header.length === 0) return true;
  if (!sameHeader(line, draft.header)) return true;
  // Page numbers and drawn rules between two pages are no new title.
  const title = titleKey(titles);
  if (title !== '' && title !== titleKey(draft.titles)) return true;
  return numberAfter(lines, at) === 1 && !restarts(draft.body) && draft.body.some(({ kind }) => kind === 'body');
}

function kindOf(line: Line): RowKind {
  if (line.filled === 0) return 'blank';
  if (line.row.aside === true) return 'note';
  if (isRule(line)) return 'rule';
  if (isPageMark(line)) return 'page';
  return isNote(line) ? 'note' : 'body';
}

function asTitle(line: Line): BodyRow {
  const kind = kindOf(line);
  return { kind: kind === 'body' ? 'title' : kind, line };
}

/** Whether a row goes on with the header above it. 一、主要目标 there is the first section. */
function isBelow(header: readonly Line[], next: Line, more: HeaderNames): boolean {
  const above = header.at(-1)?.cells ?? [];
  return words(next).every((value) => sectionRank(value) === null) && isSubheader(above, next.cells, more);
}

/** Parts a file's rows into tables: each header begins one, unless it repeats the header before it after a page break. */
export function partsOf(lines: readonly Line[], more: HeaderNames): { readonly parts: readonly Part[]; readonly above: readonly Line[] } {
  const parts: Draft[] = [];
  const rows = lines.map(({ cells }) => cells);
  let draft: Draft = { titles: [], header: [], body: [] };
  let notes = false;
  let other = false;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) continue;
    const tall = line.filled > 1 && !isRule(line) ? headerRows(rows, at, more) : 0;
    if (tall > 0) {
      if (draft.body.length === 0 && draft.header.length === 1 && draft.header[0] === lines[at - 1] && !sameHeader(line, draft.header)) {
        draft.header.push(line);
        continue;
      }
      const sections = takenOff(draft, isSectionAbove).map((row) => ({ kind: kindOf(row), line: row }));
      while (sections[0] !== undefined && sections[0].kind !== 'body') append(draft.body, sections.splice(0, 1));
      const titles = takenOff(draft, isTitle);
      if (begins(draft, line, lines, at, titles)) {
        if (draft.header.length > 0) parts.push(draft);
        const above = draft.header.length > 0 ? [] : draft.body.map((row) => row.line);
        draft = { titles: [...above, ...titles], header: lines.slice(at, at + tall), body: sections };
      } else append(draft.body, [...titles.map(asTitle), ...sections, { kind: 'header', line }]);
      notes = other = false;
      const opens = draft.header[0] === line;
      if (opens) at += tall - 1;
      for (let next = lines[at + 1]; next !== undefined && !isHeader(words(next), more); next = lines[at + 1]) {
        if (!(opens ? isBelow(draft.header, next, more) : sameHeader(next, draft.header))) break;
        if (opens) draft.header.push(next);
        else draft.body.push({ kind: 'header', line: next });
        at += 1;
      }
      continue;
    }
    const kind = kindOf(line);
    const above = lines[at - 1];
    if (!other && kind === 'body' && draft.header.length > 0 && above !== undefined && (above.filled === 0 || wholeWords(above) !== null)) {
      other = isOtherHeader(words(line), wholeWords(above), more);
      if (other)
        append(
          draft.body,
          takenOff(draft, isTitle).map((row): BodyRow => ({ kind: row.filled === 0 ? 'blank' : 'note', line: row })),
        );
    }
    // Lines after a note that stand alone belong to it: 注：1.…  2.…
    notes = kind === 'note' || other || (notes && line.filled <= 1 && line.first <= 0);
    draft.body.push({ kind: notes && kind === 'body' ? 'note' : kind, line });
  }
  if (draft.header.length > 0) parts.push(draft);
  return { parts, above: parts.length === 0 ? draft.body.map(({ line }) => line) : [] };
}

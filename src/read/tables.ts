import { append, largest } from '../lists.ts';
import type { Carried, Row, Say, Text } from '../model.ts';
import { EMPTY } from '../text.ts';
import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { isOtherHeader } from '../table/others.ts';
import { columnsOf } from '../table/columns.ts';
import { bareName, headingOf, type HeaderNames, isNoName, isParty } from '../table/headers.ts';
import { headerRows, isSubheader, stacked } from '../table/stacked.ts';
import { endsLikeOrgan } from '../units/words.ts';
import { kindOf } from '../units/names.ts';
import { type Group, passedOver } from './passed.ts';

function wordsOf(row: Row): string[] {
  return row.cells.map(({ text }) => text?.value ?? '');
}

/** Rows with two cells or more: titles, notes and section rows are wide as well, but say nothing of a table's shape. */
function bodyOf({ rows }: Group): string[][] {
  return rows.map(wordsOf).filter((words) => words.filter((word) => word !== '').length > 1);
}

/** What the header of a plan's table says of those that may go on with it. */
interface Shape {
  readonly width: number;
  readonly parties: readonly number[];
  readonly task: number;
  last: number | null;
  /** Whether its last task has not ended like a sentence. */
  open: boolean;
}

function numberIn(words: readonly string[]): number | null {
  for (const word of words.slice(0, 3)) {
    const number = cellNumber(word)?.value ?? leadingNumber(word, null, null)?.value;
    if (number != null) return number;
  }
  return null;
}

function lastNumber(group: Group): number | null {
  return bodyOf(group).reduce<number | null>((last, words) => numberIn(words) ?? last, null);
}

/** Whether the last task of a group has not ended; of one without tasks what was known before. */
function isOpen(group: Group, task: number, before = false): boolean {
  const words = group.rows.map((row) => row.cells[task]?.text?.value ?? '').findLast((value) => value !== '');
  return words === undefined ? before : !/[。；！？”]$/.test(words);
}

function textsOf({ rows }: Group): Text[][] {
  return rows.map(({ cells }) => cells.map(({ text }) => text ?? EMPTY));
}

/** The row at which a header begins, -1 where there is none. */
function headerAt(texts: readonly (readonly Text[])[], headers: HeaderNames): number {
  return texts.findIndex((_, at) => headerRows(texts, at, headers) > 0);
}

function shapeOf(group: Group, headers: HeaderNames): Shape {
  const texts = textsOf(group);
  const at = headerAt(texts, headers);
  const tall = headerRows(texts, at, headers);
  const more = isSubheader(texts[at + tall - 1] ?? [], texts[at + tall] ?? [], headers) ? 1 : 0;
  const header = stacked(texts.slice(at, at + tall + more), headers);
  const { list } = columnsOf(header, texts.slice(at + tall + more), headers);
  const task = list.findIndex(({ holds }) => holds === 'task');
  return {
    width: header.names.length,
    parties: list.flatMap(({ holds }, column) => (isParty(holds) ? [column] : [])),
    task,
    last: lastNumber(group),
    open: isOpen(group, task),
  };
}

/** Whether words name units; a person or a telephone number is none. */
function likeUnits(words: string): boolean {
  const bare = words.replace(/[。；，\s]+$/, '');
  return bare !== '' && (endsLikeOrgan(bare) || kindOf(bare) !== 'named' || /(?:负责|落实|牵头|配合|承办|办理|实施)$/.test(bare));
}

/** Whether words are a task or a part of one: a sentence, a long one, or one with a number. */
function likeTask(words: string): boolean {
  return /[。；]$/.test(words) || words.length >= 15 || (words.length >= 6 && leadingNumber(words, null, null) !== null);
}

/** A first row of short names, half of them known, or behind 序号: the header of a table of something else. */
function hasOwnHeader(row: readonly string[], headers: HeaderNames): boolean {
  const filled = row.filter((word) => word !== '');
  const known = filled.filter((word) => headingOf(word, headers) !== null);
  const numbered = headingOf(filled[0] ?? '', headers)?.holds === 'number';
  return filled.every((word) => bareName(word).length <= 10 && !isNoName(word)) && (numbered || known.length * 2 >= filled.length);
}

/** What sites write below an article, and no plan holds. */
const FOOTER = /主办|承办单位：|版权|ICP备|标识码|公网安备|联系电话|网站地图/;

/** The few rows at the top of a page that a cut row goes on in: some cells are empty, as far as the words of the others reach. */
function isRest(rows: readonly (readonly string[])[], shape: Shape): boolean {
  const gap = rows[0]?.some((word) => word === '') === true;
  return rows.length <= 3 && (gap || shape.open) && !rows.some((words) => FOOTER.test(words.join('')));
}

/**
 * Whether a table without a header goes on with the plan's table before it: its numbers go on, or it is as wide and its rows look
 * like tasks and units, or like the rest of a cut row. A page break cuts tables so; a table of contacts below looks otherwise.
 */
function goesOn(group: Group, shape: Shape, headers: HeaderNames): boolean {
  const all = group.rows.map(wordsOf).filter((words) => words.some((word) => word !== ''));
  const rows = bodyOf(group);
  const first = rows[0] ?? all[0];
  if (first === undefined) return true;
  const width = largest(group.rows.map(({ cells }) => cells.length));
  if (Math.abs(width - shape.width) > 1 || hasOwnHeader(first, headers) || isOtherHeader(first, null, headers)) return false;
  const number = numberIn(first);
  if (number === (shape.last ?? 0) + 1 && (shape.last !== null || width === shape.width)) return true;
  const alike = rows.filter((words) => likeTask(words[shape.task] ?? '') || shape.parties.some((at) => likeUnits(words[at] ?? '')));
  const like = width === shape.width && rows.length > 0 && alike.length * 2 >= rows.length;
  return like || isRest(all, shape);
}

/** The rows of a carrier table by table; rows of none stand alone. */
function groupsOf(rows: readonly Row[]): Group[] {
  const groups: { carried: Carried; rows: Row[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last !== undefined && last.carried === row.carried) last.rows.push(row);
    else groups.push({ carried: row.carried ?? { name: null }, rows: [row] });
  }
  return groups;
}

/** A table of one column whose few words stand right above a plan's: its title. */
function isTitle({ rows }: Group): boolean {
  const words = rows.map((row) => wordsOf(row).join(''));
  return (
    rows.length <= 4 &&
    words.every((line) => line.length <= 80) &&
    rows.every((row) => wordsOf(row).filter((word) => word !== '').length <= 1)
  );
}

export interface Chosen {
  readonly rows: readonly Row[];
  readonly passed: readonly Group[];
  /** What a person should know of the tables passed over. */
  readonly note: Say | null;
}

/**
 * The rows of the plan tables of a carrier with several tables, and the tables passed over. A plan's table has a header, or goes
 * on with one that has. Where none has a header all stay: the failure then tells what was found.
 */
export function planTables(rows: readonly Row[], headers: HeaderNames): Chosen {
  const all = { rows, passed: [], note: null };
  if (rows.every(({ carried }) => carried === undefined)) return all;
  const groups = groupsOf(rows);
  const heads = groups.map((group) => headerAt(textsOf(group), headers) >= 0);
  if (!heads.includes(true)) return all;
  const kept: Row[] = [];
  const beside: Row[] = [];
  const passed: Group[] = [];
  const chosen = new Set<Carried>();
  let shape: Shape | null = null;
  for (const [at, group] of groups.entries()) {
    if (group.carried.prose === true) {
      passed.push(group);
      continue;
    }
    // Notes below a table belong to it, also behind an empty line.
    if (chosen.has(group.carried)) {
      append(kept, group.rows);
      continue;
    }
    if (heads[at] === true) shape = shapeOf(group, headers);
    else if (group.rows.every(({ aside }) => aside === true)) {
      // Explanations before the first table say as much as those behind it, and are no title.
      append(shape === null ? beside : kept, group.rows);
      continue;
    } else if (!(heads[at + 1] === true && isTitle(group))) {
      if (shape === null || !goesOn(group, shape, headers)) {
        passed.push(group);
        continue;
      }
      shape.last = lastNumber(group) ?? shape.last;
      shape.open = isOpen(group, shape.task, shape.open);
    }
    append(kept, group.rows);
    chosen.add(group.carried);
  }
  return { rows: [...kept, ...beside], passed, note: passedOver(passed) };
}

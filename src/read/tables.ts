import type { Carried, Row, Say } from '../model.ts';
import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { columnsOf } from '../table/columns.ts';
import { bareName, headingOf, type HeaderNames, isHeader, isParty, isSubheader } from '../table/headers.ts';
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

function shapeOf(group: Group, headers: HeaderNames): Shape {
  const at = group.rows.findIndex((row) => isHeader(wordsOf(row), headers));
  const [upper, lower] = [group.rows[at], group.rows[at + 1]];
  const names = (upper?.cells ?? []).map(({ text }, column) => {
    const below = lower !== undefined && isSubheader(wordsOf(lower), headers) ? lower.cells[column]?.text : undefined;
    return (below?.value === '' ? undefined : below) ?? text ?? { value: '', pieces: [] };
  });
  const body = group.rows.slice(at + 1).map((row) => row.cells.map(({ text }) => text ?? { value: '', pieces: [] }));
  const { list } = columnsOf(names, body, headers);
  return {
    width: names.length,
    parties: list.flatMap(({ holds }, column) => (isParty(holds) ? [column] : [])),
    task: list.findIndex(({ holds }) => holds === 'task'),
    last: lastNumber(group),
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
  return filled.every((word) => bareName(word).length <= 10) && (numbered || known.length * 2 >= filled.length);
}

/**
 * Whether a table without a header goes on with the plan's table before it: its numbers go on, or it is as wide and its rows look
 * like tasks and units. A page break cuts tables so; a table of contacts below looks otherwise.
 */
function goesOn(group: Group, shape: Shape, headers: HeaderNames): boolean {
  const rows = bodyOf(group);
  const [first] = rows;
  if (first === undefined) return group.rows.every((row) => wordsOf(row).every((word) => word === ''));
  const width = Math.max(...group.rows.map(({ cells }) => cells.length));
  if (Math.abs(width - shape.width) > 1 || hasOwnHeader(first, headers)) return false;
  const number = numberIn(first);
  if (number !== null && shape.last !== null && number === shape.last + 1) return true;
  const alike = rows.filter((words) => likeTask(words[shape.task] ?? '') || shape.parties.some((at) => likeUnits(words[at] ?? '')));
  return width === shape.width && alike.length * 2 >= rows.length;
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
  const heads = groups.map((group) => group.rows.some((row) => isHeader(wordsOf(row), headers)));
  if (!heads.includes(true)) return all;
  const kept: Row[] = [];
  const beside: Row[] = [];
  const passed: Group[] = [];
  let shape: Shape | null = null;
  for (const [at, group] of groups.entries()) {
    if (heads[at] === true) shape = shapeOf(group, headers);
    else if (group.rows.every(({ aside }) => aside === true)) {
      // Explanations before the first table say as much as those behind it, and are no title.
      (shape === null ? beside : kept).push(...group.rows);
      continue;
    } else if (!(heads[at + 1] === true && isTitle(group))) {
      if (shape === null || !goesOn(group, shape, headers)) {
        passed.push(group);
        continue;
      }
      shape.last = lastNumber(group) ?? shape.last;
    }
    kept.push(...group.rows);
  }
  return { rows: [...kept, ...beside], passed, note: passedOver(passed) };
}

import type { Column, Holds, Text } from '../model.ts';
import { cellNumber, leadingNumber } from '../tasks/numbers.ts';
import { familyOf } from '../tasks/split.ts';
import { EMPTY } from '../text.ts';
import { likeUnits } from './align.ts';
import { groups } from './groups.ts';
import { firstLeads, type HeaderNames, type Heading, headingOf, isParty } from './headers.ts';
import type { Header } from './stacked.ts';
import { renumbered, taskColumn } from './task-column.ts';
import { isMain } from './vocabulary.ts';
import { type Weight, weightsOf, wordsAt } from './weights.ts';

/** The columns of a table, and the rules that a header can state: the first unit of the cell leads, or one with a mark. */
export interface Columns {
  readonly list: readonly Column[];
  readonly firstLeads: readonly boolean[];
  /** The mark of units that lead: ▲; '' where the document names none. */
  readonly mark: string;
}

/**
 * The header with the nameless number column that it leaves out (its name spans the text beside): most rows have one cell more than
 * names, and all of these a number in the same place.
 */
function whole(header: readonly Text[], rows: readonly (readonly Text[])[], more: HeaderNames): readonly Text[] {
  const wider = rows.filter((row) => row.length === header.length + 1);
  const numbered = header.some(({ value }) => value === '' || headingOf(value, more)?.holds === 'number');
  if (numbered || wider.length * 2 < rows.length || wider.length === 0) return header;
  const at = header.findIndex((_, place) => wider.every((row) => cellNumber(row[place]?.value ?? '') !== null));
  return at < 0 ? header : [...header.slice(0, at), EMPTY, ...header.slice(at)];
}

/** What a column's name says; one of an unknown name (市级, 建设单位) binds as the name above it does (责任单位). */
function headingIn({ value }: Text, group: string | undefined, more: HeaderNames): Heading | null {
  const own = headingOf(value, more);
  if (own !== null || group === undefined || value === '') return own;
  const above = headingOf(group, more);
  return above !== null && (isParty(above.holds) || above.holds === 'deadline') ? above : null;
}

/** What each column of a table holds, by its name first and by its cells where the name is not enough. */
export function columnsOf({ names, groups: above }: Header, rows: readonly (readonly Text[])[], more: HeaderNames): Columns {
  const header = whole(names, rows, more);
  const weights = weightsOf(header.length, rows);
  const headings = renumbered(
    header.map((text) => headingIn(text, above[names.indexOf(text)], more)),
    weights,
  );
  const task = taskColumn(header, headings, weights, rows.length);
  const list = header.map((text, at): Column => {
    const heading = headings[at] ?? null;
    const unnamed = heading === null && text.value !== '' && groups(rows, at, task, weights[at]?.length ?? 0, weights[task]?.length ?? 0);
    const known = heading?.holds === 'work' ? workOf(at, task, headings, weights) : holdsOf(heading, at, task, weights[at], text.value);
    const holds = unnamed ? 'category' : known;
    return { header: text.value, holds: at === task ? 'task' : holds, text: text.value === '' ? null : text };
  });
  return { list: settled(bound(list, headings, rows), rows), firstLeads: list.map(({ header: name }) => firstLeads(name)), mark: '' };
}

function holdsOf(heading: Heading | null, at: number, task: number, weight: Weight | undefined, name: string): Holds {
  if (heading === null) return name === '' && at < task && (weight?.numeric ?? 0) > 0.6 ? 'number' : 'other';
  return heading.holds === 'work' ? 'other' : heading.holds;
}

/** A column named after work that holds no tasks groups them where it stands before them, or names them (项目名称) beside their content. */
function workOf(at: number, task: number, headings: readonly (Heading | null)[], weights: readonly Weight[]): Holds {
  const ranked = (column: number): number => {
    const heading = headings[column];
    return heading?.holds === 'work' ? heading.rank : 0;
  };
  const names = ranked(at) < ranked(task) && (weights[at]?.length ?? 0) < (weights[task]?.length ?? 0);
  return at < task || names ? 'category' : 'other';
}

const NO_PARTY = /地点|地址|场所|对象|范围|区域/u;

/** In a table that names no column of parties, one of an unknown name binds those whose cells are units. */
function bound(list: readonly Column[], headings: readonly (Heading | null)[], rows: readonly (readonly Text[])[]): readonly Column[] {
  if (list.some(({ holds }) => isParty(holds))) return list;
  const like = list.findIndex(({ header }, at) => {
    if (header === '' || headings[at] !== null || NO_PARTY.test(header)) return false;
    const cells = wordsAt(rows, at);
    return cells.length > 0 && cells.filter(likeUnits).length * 3 >= cells.length * 2;
  });
  return list.map((column, at) => (at === like ? { ...column, holds: 'responsible' } : column));
}

/** Whether the number column numbers the categories: empty in rows whose texts go on with numbers of their own. */
function numbersCategories(list: readonly Column[], number: number, rows: readonly (readonly Text[])[]): boolean {
  const task = list.findIndex(({ holds }) => holds === 'task');
  const words = (row: readonly Text[], at: number): string => row[at]?.value ?? '';
  const full = rows.filter((row) => words(row, task) !== '');
  const empty = full.filter((row) => words(row, number) === '');
  if (empty.length * 4 < full.length || !list.some(({ holds }) => holds === 'category')) return false;
  const family = familyOf(full.map((row) => words(row, task)));
  const leads = full.map((row) => (family === null ? null : leadingNumber(words(row, task), null, family)));
  // One text with its number in another style or lost does not make the column number them.
  return leads.filter((lead) => lead === null).length * 6 <= leads.length && empty.every((row) => leads[full.indexOf(row)]?.value !== 1);
}

/** 主要责任单位 leads only beside a column of others; a second number column is nothing, and so is one that numbers the categories. */
function settled(list: readonly Column[], rows: readonly (readonly Text[])[]): Column[] {
  const others = list.some(({ holds }) => holds === 'cooperating' || holds === 'responsible');
  const number = list.findIndex(({ holds }) => holds === 'number');
  const outer = number >= 0 && numbersCategories(list, number, rows);
  return list.map((column, at) => {
    if (column.holds === 'number' && (at !== number || outer)) return { ...column, holds: 'other' };
    return column.holds === 'lead' && !others && isMain(column.header) ? { ...column, holds: 'responsible' } : column;
  });
}

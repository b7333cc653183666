import type { Column, Holds, Text } from '../model.ts';
import { cellNumber } from '../tasks/numbers.ts';
import { lines } from '../fragment/index.ts';
import { firstLeads, type HeaderNames, headingOf } from './headers.ts';

/** The columns of a table, and the one rule that a header can state: the first unit of the cell leads. */
export interface Columns {
  readonly list: readonly Column[];
  readonly firstLeads: readonly boolean[];
}

/** How much a column's cells say, for what its name leaves open. */
interface Weight {
  readonly filled: number;
  readonly length: number;
  readonly numeric: number;
}

function weigh(rows: readonly (readonly Text[])[], at: number): Weight {
  const cells = rows.map((row) => row[at]?.value ?? '').filter((value) => value !== '');
  const total = cells.reduce((sum, value) => sum + value.length, 0);
  const numeric = cells.filter((value) => cellNumber(value) !== null).length;
  return {
    filled: cells.length,
    length: cells.length === 0 ? 0 : total / cells.length,
    numeric: cells.length === 0 ? 0 : numeric / cells.length,
  };
}

/** Two header rows as one: the lower name where there is one, below the upper one it belongs to. */
export function stacked(upper: readonly Text[], lower: readonly Text[]): Text[] {
  const width = Math.max(upper.length, lower.length);
  return Array.from({ length: width }, (_, at) => {
    const parts = [upper[at], lower[at]].filter((text) => text !== undefined && text.value !== '');
    return lower[at] !== undefined && lower[at].value !== '' ? lower[at] : lines(parts.filter((text) => text !== undefined));
  });
}

/** Which of the columns named after work holds the tasks: the surest name, unless another's cells are much longer and fuller. */
function taskColumn(ranks: readonly (readonly [at: number, rank: number])[], weights: readonly Weight[], rows: number): number {
  const score = ([at, rank]: readonly [number, number]): number => {
    const { filled, length } = weights[at] ?? { filled: 0, length: 0 };
    return Math.sqrt(length + 1) * (rows === 0 ? 1 : (filled + 1) / (rows + 1)) * (rank === 2 ? 1.6 : 1);
  };
  return ranks.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best), ranks[0] ?? ([-1, 0] as const))[0];
}

/** What each column of a table holds, by its name first and by its cells where the name is not enough. */
export function columnsOf(header: readonly Text[], rows: readonly (readonly Text[])[], more: HeaderNames): Columns {
  const headings = header.map(({ value }) => headingOf(value, more));
  const weights = header.map((_, at) => weigh(rows, at));
  const works = headings.flatMap((heading, at) => (heading?.holds === 'work' ? [[at, heading.rank] as const] : []));
  const named = headings.findIndex((heading) => heading?.holds === 'task');
  const categories = headings.flatMap((heading, at) => (heading?.holds === 'category' ? [at] : []));
  const task = named >= 0 ? named : works.length > 0 ? taskColumn(works, weights, rows.length) : (categories.at(-1) ?? -1);
  const list = header.map((text, at): Column => {
    const heading = headings[at] ?? null;
    return {
      header: text.value,
      holds: at === task ? 'task' : holdsOf(heading, at, task, weights[at], text.value),
      text: text.value === '' ? null : text,
    };
  });
  return { list: settled(list), firstLeads: list.map(({ header: name }) => firstLeads(name)) };
}

function holdsOf(heading: ReturnType<typeof headingOf>, at: number, task: number, weight: Weight | undefined, name: string): Holds {
  if (heading === null) return name === '' && at < task && (weight?.numeric ?? 0) > 0.6 ? 'number' : 'other';
  if (heading.holds === 'work') return at < task ? 'category' : 'other';
  return heading.holds;
}

/** 主要责任单位 leads only beside a column of others; a second number column is nothing. */
function settled(list: readonly Column[]): Column[] {
  const others = list.some(({ holds }) => holds === 'cooperating' || holds === 'responsible');
  const number = list.findIndex(({ holds }) => holds === 'number');
  return list.map((column, at) => {
    if (column.holds === 'number' && at !== number) return { ...column, holds: 'other' };
    return column.holds === 'lead' && !others && /^主要责任/u.test(column.header) ? { ...column, holds: 'responsible' } : column;
  });
}

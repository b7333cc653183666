import type { Column, Text } from '../model.ts';
import { isParty } from './headers.ts';

/** Where the columns of a table stand by what they hold, from 0, in order: asked once a table, used for every row. */
export interface Roles {
  readonly category: readonly number[];
  readonly number: readonly number[];
  readonly task: readonly number[];
  readonly party: readonly number[];
  readonly deadline: readonly number[];
  readonly all: readonly number[];
}

export function rolesOf(columns: readonly Column[]): Roles {
  const where = (test: (column: Column) => boolean): number[] => columns.flatMap((column, at) => (test(column) ? [at] : []));
  return {
    category: where(({ holds }) => holds === 'category'),
    number: where(({ holds }) => holds === 'number'),
    task: where(({ holds }) => holds === 'task'),
    party: where(({ holds }) => isParty(holds)),
    deadline: where(({ holds }) => holds === 'deadline'),
    all: columns.map((_, at) => at),
  };
}

/** Whether one of these cells of a row holds words. */
export function anyFilled(cells: readonly Text[], places: readonly number[]): boolean {
  for (const at of places) if ((cells[at]?.value ?? '') !== '') return true;
  return false;
}

/** The words of the first of these cells that holds some. */
export function firstWords(cells: readonly Text[], places: readonly number[]): string {
  for (const at of places) {
    const words = cells[at]?.value ?? '';
    if (words !== '') return words;
  }
  return '';
}

/** The texts of these cells that hold words, in order. */
export function textsOf(cells: readonly Text[], places: readonly number[]): Text[] {
  const found: Text[] = [];
  for (const at of places) {
    const text = cells[at];
    if (text !== undefined && text.value !== '') found.push(text);
  }
  return found;
}

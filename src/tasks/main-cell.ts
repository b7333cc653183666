import type { Column, Cover, UnitCell } from '../model.ts';

/** The unit cells that bind a row, their columns, and whose they are. */
export interface Units {
  readonly cells: readonly UnitCell[];
  readonly columns: readonly number[];
  readonly cover: Cover;
}

/**
 * A row that names only who helps or watches stands under a merged cell of those who lead: a task needs one. The cells of the row
 * above in the column of leads (else of the responsible) are added to its own, and the whole is marked as read from above.
 */
export function withMainCell(own: Units, above: Units, columns: readonly Column[]): Units {
  if (own.cells.length === 0 || above.cells.length === 0) return own;
  // Whoever is responsible does the task, whether or not somebody leads: nobody is read into it.
  if (own.columns.some((at) => columns[at]?.holds === 'lead' || columns[at]?.holds === 'responsible')) return own;
  const main = columns.some(({ holds }) => holds === 'lead') ? 'lead' : 'responsible';
  const found = above.columns.flatMap((at, index) => {
    const cell = above.cells[index];
    return columns[at]?.holds === main && cell !== undefined ? [{ at, cell }] : [];
  });
  if (found.length === 0) return own;
  const all = [...found, ...own.columns.flatMap((at, index) => (own.cells[index] === undefined ? [] : [{ at, cell: own.cells[index] }]))];
  all.sort((a, b) => a.at - b.at);
  return { cells: all.map(({ cell }) => cell), columns: all.map(({ at }) => at), cover: 'above' };
}

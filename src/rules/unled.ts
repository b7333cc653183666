import type { Plan, Task } from '../model.ts';
import { once } from './walk.ts';

interface Unled {
  /** The column that names who leads, or where there is none who does the work beside a column of those who help. */
  readonly header: string;
  readonly tasks: readonly Task[];
}

const NONE: Unled = { header: '', tasks: [] };

/** Tasks with others in their cells and an empty cell of who leads or does the work, where five times as many have one filled. */
export const unledOf = once(({ columns, tasks }: Plan): Unled => {
  const helps = columns.some(({ holds }) => holds === 'cooperating');
  const main = columns.find(({ holds }) => holds === 'lead') ?? (helps ? columns.find(({ holds }) => holds === 'responsible') : undefined);
  if (main === undefined) return NONE;
  const { header } = main;
  const fills = ({ unitCells }: Task): boolean => unitCells.some(({ column }) => column === header);
  const bare = tasks.filter(
    (task) => task.provenance.units === 'own' && !fills(task) && task.assignments.every(({ role }) => role !== 'lead'),
  );
  return bare.length * 5 <= tasks.filter(fills).length ? { header, tasks: bare } : NONE;
});

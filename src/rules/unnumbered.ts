import type { Plan, Task } from '../model.ts';
import { leadingNumber } from '../tasks/numbers.ts';

const rowOf = ({ provenance }: Task): number => provenance.lines[0] ?? 0;

/** Whether the numbers begin at 1 in each cell that has any: （1）…（2）… A cell with one measure then needs none. */
function countsInCells(tasks: readonly Task[]): boolean {
  const first = new Map<number, Task>();
  for (const task of tasks) if (task.number !== null && !first.has(rowOf(task))) first.set(rowOf(task), task);
  return first.size > 1 && [...first.values()].every(({ ordinal }) => ordinal === 1);
}

/** The tasks that are the only ones of their row. */
function loners(tasks: readonly Task[]): ReadonlySet<Task> {
  return new Set(
    tasks.filter((task, at) => [tasks[at - 1], tasks[at + 1]].every((one) => one === undefined || rowOf(one) !== rowOf(task))),
  );
}

/** The number that a task without one begins with, in another style than the others: it is the one that is due. Null where it has none. */
export function strayNumber(tasks: readonly Task[], at: number): { readonly written: string; readonly value: number } | null {
  const before = tasks[at - 1]?.ordinal ?? null;
  const task = tasks[at];
  if (before === null || task === undefined || task.number !== null) return null;
  const lead = leadingNumber(task.text.value, before + 1, null) ?? leadingNumber(task.text.value, before + 1, 'spaced');
  return lead?.value === before + 1 ? { written: task.text.value.slice(0, lead.length), value: lead.value } : null;
}

/**
 * Tasks without a number among others that have one. Null where more than a fifth go without: then the table does not number
 * its tasks one by one, and a number may stand for several rows.
 */
export function unnumbered({ tasks }: Plan): ReadonlySet<Task> | null {
  const alone = countsInCells(tasks) ? loners(tasks) : null;
  const bare = tasks.filter((task) => task.number === null && task.text.value !== '' && alone?.has(task) !== true);
  return tasks.length < 4 || bare.length * 5 > tasks.length ? null : new Set(bare);
}

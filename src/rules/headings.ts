import type { Task } from '../model.ts';

/** Whether a row only heads the tasks after it: 1 before 1.1, or a number with a name, and neither words nor units. */
export function isHeading(tasks: readonly Task[], at: number): boolean {
  const task = tasks[at];
  const next = tasks[at + 1];
  if (task === undefined || next === undefined || task.number === null || task.assignments.length > 0) return false;
  return next.number?.startsWith(task.number) === true && /^[.\-－]\d/.test(next.number.slice(task.number.length));
}

import type { Binding } from '../bindings/index.ts';
import type { Entry, Roster } from '../bindings/roster.ts';
import type { Plan, Task } from '../model.ts';

/** A task with what binds each unit to it. */
export interface MatrixRow {
  readonly plan: Plan;
  readonly task: Task;
  readonly cells: ReadonlyMap<Entry, readonly Binding[]>;
}

/** The rows of a matrix, in the order of the tables; with `all`, also tasks that bind none of the units shown. */
export function matrixRows({ plans, entries }: Roster, all: boolean): MatrixRow[] {
  const found = new Map<Task, Map<Entry, Binding[]>>();
  for (const entry of entries) {
    for (const one of entry.bindings) {
      const cells = found.get(one.task) ?? new Map<Entry, Binding[]>();
      found.set(one.task, cells);
      cells.set(entry, [...(cells.get(entry) ?? []), one]);
    }
  }
  const rows = plans.flatMap((plan) => plan.tasks.map((task) => ({ plan, task, cells: found.get(task) ?? new Map<Entry, Binding[]>() })));
  return all ? rows : rows.filter(({ cells }) => cells.size > 0);
}

export function hasLead({ task }: MatrixRow): boolean {
  return task.assignments.some(({ role }) => role === 'lead');
}

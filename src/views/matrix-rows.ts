import type { Via } from '../bindings/index.ts';
import type { Entry, Named, Roster } from '../bindings/roster.ts';
import type { Plan, Role, Task } from '../model.ts';

/** How a unit is bound to a task: the role, through what, and the words that bind. */
export interface Bond {
  readonly role: Role;
  readonly via: Via;
  readonly through: string;
}

/** A task with what binds each unit to it. */
export interface MatrixRow {
  /** The document's path. */
  readonly document: string;
  readonly task: Pick<Task, 'id' | 'number' | 'categoryPath'> & { readonly text: string };
  /** How many units the task itself names as leading. */
  readonly leads: number;
  readonly cells: ReadonlyMap<Named, readonly Bond[]>;
}

/** One of a table that is at hand. */
export interface PlanRow extends MatrixRow {
  readonly plan: Plan;
}

/** The rows of a matrix, in the order of the tables; with `all`, also tasks that bind none of the units shown. */
export function matrixRows({ plans, entries }: Roster, all: boolean): PlanRow[] {
  const found = new Map<Task, Map<Entry, Bond[]>>();
  for (const entry of entries) {
    for (const { task, role, via, assignment } of entry.bindings) {
      const cells = found.get(task) ?? new Map<Entry, Bond[]>();
      found.set(task, cells);
      cells.set(entry, [...(cells.get(entry) ?? []), { role, via, through: assignment.surface }]);
    }
  }
  const rows = plans.flatMap((plan) =>
    plan.tasks.map((task): PlanRow => {
      const { id, number, categoryPath, text, assignments } = task;
      return {
        plan,
        document: plan.source.path,
        task: { id, number, categoryPath, text: text.value },
        leads: assignments.filter(({ role }) => role === 'lead').length,
        cells: found.get(task) ?? new Map<Entry, Bond[]>(),
      };
    }),
  );
  return all ? rows : rows.filter(({ cells }) => cells.size > 0);
}

export function hasLead({ leads }: MatrixRow): boolean {
  return leads > 0;
}

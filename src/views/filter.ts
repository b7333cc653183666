import type { Plan, Role, Task } from '../model.ts';

/** What every report can be narrowed by; null leaves it as it is. */
export interface Filter {
  readonly unit: string | null;
  readonly role: Role | null;
  readonly category: string | null;
  readonly dueBefore: string | null;
}

/** Whether some level of a task's category has the words. */
export function inCategory(task: Task, words: string | null): boolean {
  return words === null || task.categoryPath.some((name) => name.includes(words));
}

/** Whether some deadline of a task is a day before this one. */
export function isDue(task: Task, before: string | null): boolean {
  return before === null || task.deadlines.some(({ date }) => date !== null && date < before);
}

function kept(task: Task, { unit, role, category, dueBefore }: Filter): boolean {
  const bound = unit === null && role === null;
  const party =
    bound ||
    task.assignments.some(
      (one) => (unit === null || one.unit.includes(unit) || one.surface.includes(unit)) && (role === null || one.role === role),
    );
  return party && inCategory(task, category) && isDue(task, dueBefore);
}

/** Plans with the tasks that pass; categories keep only these, and those left empty go. */
export function filterPlans(plans: readonly Plan[], filter: Filter): readonly Plan[] {
  if (Object.values(filter).every((value) => value === null)) return plans;
  return plans.map((plan) => {
    const tasks = plan.tasks.filter((task) => kept(task, filter));
    const ids = new Set(tasks.map(({ id }) => id));
    const categories = plan.categories
      .map((one) => ({ ...one, tasks: one.tasks.filter((id) => ids.has(id)) }))
      .filter((one) => one.tasks.length > 0);
    return { ...plan, tasks, categories };
  });
}

import type { Assignment, Placed, Plan, Source, Task } from '../model.ts';
import { EMPTY, rangeOf } from '../text.ts';
import { placesOf } from './places.ts';

/** The one name of a unit in a unit directory, null where it lists none. */
export type Canonical = (plan: Plan, unit: string) => string | null;

/** A bound party in the words of the contract. */
export function assignmentRecord(plan: Plan, task: Task, one: Assignment, canonical: Canonical | null): object {
  const { unit, surface, role, kind, manner, action, column, cell, at } = one;
  const range = placesOf(plan.source, rangeOf(task.unitCells[cell]?.text ?? EMPTY, ...at));
  const name = canonical === null ? {} : { canonical: canonical(plan, unit) };
  return { unit, ...name, surface, role, kind, manner, action, column, range };
}

function facts<F extends object>(
  source: Source,
  list: readonly Placed<F & { at: readonly [number, number] }>[],
  keys: readonly string[],
): object[] {
  return list.map((fact) => {
    const values = fact as unknown as Record<string, unknown>;
    const range = placesOf(source, (values['range'] ?? []) as Parameters<typeof placesOf>[1]);
    return { ...Object.fromEntries(keys.map((key) => [key, values[key] ?? null])), range };
  });
}

/** A task's deadlines in the words of the contract. */
export function deadlineRecords(source: Source, task: Task): object[] {
  return facts(source, task.deadlines, ['text', 'kind', 'date']);
}

/** The words of every unit cell of a task, one line a column. */
export function unitText(task: Task): string {
  return task.unitCells.map(({ text }) => text.value).join('\n');
}

/** The source of a task: its number and its words, one part for each half of a cut row. */
function taskRange(task: Task): ReturnType<typeof rangeOf> {
  const range = rangeOf(task.text.value === '' ? (task.unitCells[0]?.text ?? EMPTY) : task.text);
  const number = task.numberText === null ? undefined : rangeOf(task.numberText)[0];
  const [first, ...rest] = range;
  return number === undefined || first === undefined || task.text.value === '' || number[0] > first[0]
    ? range
    : [[number[0], first[1]], ...rest];
}

/** A task in the words of the contract; keys in its order, absent values null or []. */
export function taskRecord(plan: Plan, task: Task, canonical: Canonical | null = null): object {
  const { source } = plan;
  const { provenance } = task;
  return {
    id: task.id,
    number: task.number,
    ordinal: task.ordinal,
    categoryPath: task.categoryPath,
    text: task.text.value,
    unitText: unitText(task),
    assignments: task.assignments.map((one) => assignmentRecord(plan, task, one, canonical)),
    deadlines: deadlineRecords(source, task),
    frequencies: facts(source, task.frequencies, ['text', 'period', 'every', 'count', 'bound']),
    quantities: facts(source, task.quantities, ['text', 'value', 'unit', 'bound']),
    citations: facts(source, task.citations, ['title', 'number']),
    extra: Object.fromEntries(task.extra.map(({ header, text }) => [header, text.value])),
    provenance: {
      lines: provenance.lines,
      category: provenance.category,
      units: provenance.units,
      joined: provenance.joined,
      range: placesOf(source, taskRange(task)),
    },
  };
}

/** A plan table in the words of the contract. */
export function planRecord(plan: Plan, canonical: Canonical | null = null): object {
  const { source } = plan;
  return {
    source: {
      path: source.path,
      table: plan.table,
      format: source.format,
      encoding: source.encoding,
      bytes: source.bytes,
      sha256: source.sha256,
    },
    title: plan.title,
    year: plan.year,
    columns: plan.columns.map(({ header, holds }) => ({ header, holds })),
    categories: plan.categories.map(({ path, tasks }) => ({ path, tasks })),
    tasks: plan.tasks.map((task) => taskRecord(plan, task, canonical)),
    skipped: plan.skipped.map(({ kind, line, text }) => ({ kind, line, text })),
  };
}

import type { Plan } from '../../src/model.ts';

/** What a table says, places apart. */
export function essence(plans: readonly Plan[]): unknown {
  return plans.map(({ title, year, columns, tasks }) => ({
    title,
    year,
    columns: columns.map(({ header, holds }) => [header, holds]),
    tasks: tasks.map((task) => ({
      id: task.id,
      number: task.number,
      category: task.categoryPath,
      text: task.text.value,
      units: task.unitCells.map(({ text }) => text.value),
      bound: task.assignments.map(({ unit, role, kind }) => [unit, role, kind]),
      deadlines: task.deadlines.map(({ text, date }) => [text, date]),
      extra: task.extra.map(({ header, text }) => [header, text.value]),
      seen: [task.provenance.category, task.provenance.units, task.provenance.joined],
    })),
  }));
}

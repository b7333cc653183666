import type { Assignment, Plan, Span, Task, Text, UnitCell } from '../model.ts';
import { rangeOf } from '../text.ts';
import type { Checked } from './rule.ts';

export interface Numbered {
  readonly plan: Plan;
  readonly task: Task;
}

/** Every task of a document, table by table. */
export function* tasksOf({ plans }: Checked): Generator<Numbered> {
  for (const plan of plans) for (const task of plan.tasks) yield { plan, task };
}

/** A unit cell as it stands in the document, once, with all tasks that it binds. Offsets of `duties` are in `cell.text`. */
export interface BoundCell {
  readonly plan: Plan;
  readonly cell: UnitCell;
  readonly tasks: readonly Task[];
  /** The first of the tasks, to name the place. */
  readonly task: Task;
  readonly duties: readonly Assignment[];
}

/** The unit cells of a document: several tasks of a row, or of rows merged, share one. */
export function unitCellsOf({ plans }: Checked): BoundCell[] {
  const found = new Map<string, { plan: Plan; cell: UnitCell; tasks: Task[]; task: Task; duties: readonly Assignment[] }>();
  for (const plan of plans) {
    for (const task of plan.tasks) {
      for (const [index, cell] of task.unitCells.entries()) {
        const key = `${String(plan.table)} ${String(cell.text.pieces[0]?.from ?? -1)}`;
        const known = found.get(key);
        if (known !== undefined) known.tasks.push(task);
        else found.set(key, { plan, cell, tasks: [task], task, duties: task.assignments.filter((one) => one.cell === index) });
      }
    }
  }
  return [...found.values()];
}

/** One cell of text of a row: a task's words, or a category's. Shared wording is given once. */
export interface Words {
  readonly text: Text;
  readonly task: Task | null;
}

/** The words of every task and category, for rules that look at characters. */
export function* wordsOf({ plans }: Checked): Generator<Words> {
  for (const { categories, tasks } of plans) {
    for (const { texts } of categories) for (const text of texts) yield { text, task: null };
    for (const task of tasks) yield { text: task.text, task };
  }
}

/** Where every match of a global pattern stands in a text. */
export function* matches(text: Text, pattern: RegExp): Generator<{ readonly match: RegExpMatchArray; readonly range: readonly Span[] }> {
  for (const match of text.value.matchAll(pattern)) yield { match, range: rangeOf(text, match.index, match.index + match[0].length) };
}

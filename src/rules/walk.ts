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

/** What is found once in a document, or in one of its plans, for all rules that ask. */
export function once<T, K extends object = Checked>(find: (where: K) => T): (where: K) => T {
  const known = new WeakMap<K, T>();
  return (where) => {
    const found = known.get(where) ?? find(where);
    known.set(where, found);
    return found;
  };
}

/** The unit cells of a document: several tasks of a row, or of rows merged, share one. */
export const unitCellsOf = once(({ plans }): readonly BoundCell[] => {
  const found: (BoundCell & { tasks: Task[] })[] = [];
  for (const plan of plans) {
    const own = new Map<number, Task[]>();
    for (const task of plan.tasks) {
      for (const [index, cell] of task.unitCells.entries()) {
        const from = cell.text.pieces[0]?.from ?? -1;
        const known = own.get(from);
        if (known !== undefined) known.push(task);
        else {
          const tasks = [task];
          own.set(from, tasks);
          found.push({ plan, cell, tasks, task, duties: task.assignments.filter((one) => one.cell === index) });
        }
      }
    }
  }
  return found;
});

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

const NONE: readonly RegExpExecArray[] = [];

/** Every match of a global pattern, as `matchAll` gives them, but without a pattern made anew for each string. */
export function matchesOf(words: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(words);
  if (match === null) return NONE;
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(words)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** Where every match of a global pattern stands in a text. */
export function matches(text: Text, pattern: RegExp): { readonly match: RegExpExecArray; readonly range: readonly Span[] }[] {
  return matchesOf(text.value, pattern).map((match) => ({ match, range: rangeOf(text, match.index, match.index + match[0].length) }));
}

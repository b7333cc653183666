import type { Assignment, Plan, Task } from '../model.ts';
import { assignmentRecord, type Canonical, taskRecord, unitText } from './record.ts';
import { ROLE_ORDER } from './roles.ts';

/** What a column of a typed table holds; `?` where a row may have none. Days are days since 1970-01-01; JSON is a value of any form, which goes on as its words. */
export type Kind = 'text' | 'text?' | 'int' | 'int?' | 'long?' | 'flag' | 'day?' | 'texts' | 'ints' | 'json';

export interface Field<R> {
  readonly name: string;
  readonly kind: Kind;
  readonly value: (row: R) => unknown;
}

/** A typed table of a columnar format: its schema never changes with what is in it. */
export type Fields<R> = readonly Field<R>[];

export interface TaskRow {
  readonly plan: Plan;
  readonly task: Task;
  /** The task as JSON has it. */
  readonly record: Readonly<Record<string, unknown>>;
}

export interface AssignmentRow extends TaskRow {
  readonly one: Assignment;
  /** From 1, in the order of the task. */
  readonly nth: number;
  readonly said: Readonly<Record<string, unknown>>;
}

const DAY = 86_400_000;

/** The first day of its deadlines: `due < DATE '2022-01-01'` is what --due-before finds. */
function due({ task }: TaskRow): number | null {
  const [first] = task.deadlines.flatMap(({ date }) => (date === null ? [] : [Date.parse(date) / DAY])).sort((a, b) => a - b);
  return first ?? null;
}

function said(name: string, kind: Kind): Field<TaskRow> {
  return { name, kind, value: ({ record }) => record[name] };
}

const KEY: Fields<TaskRow> = [
  { name: 'document', kind: 'text', value: ({ plan }) => plan.source.path },
  { name: 'table', kind: 'int', value: ({ plan }) => plan.table },
  { name: 'id', kind: 'text', value: ({ task }) => task.id },
];

/** A task a row: the columns of csv under their names, lists as lists, and what JSON has besides. */
export const TASKS: Fields<TaskRow> = [
  ...KEY,
  { name: 'title', kind: 'text?', value: ({ plan }) => plan.title },
  { name: 'year', kind: 'int?', value: ({ plan }) => plan.year },
  said('number', 'text?'),
  said('ordinal', 'long?'),
  { name: 'category', kind: 'texts', value: ({ task }) => task.categoryPath },
  { name: 'task', kind: 'text', value: ({ task }) => task.text.value },
  { name: 'unitText', kind: 'text', value: ({ task }) => unitText(task) },
  ...ROLE_ORDER.map(
    (role): Field<TaskRow> => ({
      name: role,
      kind: 'texts',
      value: ({ task }) => task.assignments.filter((one) => one.role === role).map(({ unit }) => unit),
    }),
  ),
  { name: 'deadline', kind: 'texts', value: ({ task }) => task.deadlines.map(({ text, date }) => date ?? text) },
  { name: 'due', kind: 'day?', value: due },
  ...['deadlines', 'frequencies', 'quantities', 'citations', 'extra'].map((name) => said(name, 'json')),
  { name: 'lines', kind: 'ints', value: ({ task }) => task.provenance.lines },
  { name: 'categoryFrom', kind: 'text', value: ({ task }) => task.provenance.category },
  { name: 'unitsFrom', kind: 'text', value: ({ task }) => task.provenance.units },
  { name: 'joined', kind: 'flag', value: ({ task }) => task.provenance.joined },
  { name: 'range', kind: 'json', value: ({ record }) => (record['provenance'] as Readonly<Record<string, unknown>>)['range'] },
];

/** One bound party a row, with the key of its task. */
export const ASSIGNMENTS: Fields<AssignmentRow> = [
  ...KEY,
  { name: 'nth', kind: 'int', value: ({ nth }) => nth },
  { name: 'unit', kind: 'text', value: ({ one }) => one.unit },
  { name: 'canonical', kind: 'text?', value: ({ said: own }) => own['canonical'] ?? null },
  { name: 'surface', kind: 'text', value: ({ one }) => one.surface },
  { name: 'role', kind: 'text', value: ({ one }) => one.role },
  { name: 'kind', kind: 'text', value: ({ one }) => one.kind },
  { name: 'manner', kind: 'text?', value: ({ one }) => one.manner },
  { name: 'action', kind: 'text?', value: ({ one }) => one.action },
  { name: 'column', kind: 'text', value: ({ one }) => one.column },
  { name: 'range', kind: 'json', value: ({ said: own }) => own['range'] },
];

export function* taskRows(plans: readonly Plan[]): Generator<TaskRow> {
  for (const plan of plans) for (const task of plan.tasks) yield { plan, task, record: { ...taskRecord(plan, task) } };
}

export function* assignmentRows(plans: readonly Plan[], canonical: Canonical | null): Generator<AssignmentRow> {
  for (const plan of plans)
    for (const task of plan.tasks)
      for (const [at, one] of task.assignments.entries())
        yield { plan, task, record: {}, one, nth: at + 1, said: { ...assignmentRecord(plan, task, one, canonical) } };
}

import type { Assignment, Lang, Plan, Role, Task } from '../model.ts';
import { deadlineWords, ROLE_ORDER, ROLES } from './roles.ts';
import { type Canonical, planRecord, taskRecord } from './record.ts';
import type { SheetColumn, View } from './view.ts';

export interface ParseRow {
  readonly plan: Plan;
  readonly task: Task;
  /** The task before it in the same table, to show a category only where it changes. */
  readonly before: Task | null;
}

function* rowsOf(plans: readonly Plan[]): Generator<ParseRow> {
  for (const plan of plans) {
    let before: Task | null = null;
    for (const task of plan.tasks) {
      yield { plan, task, before };
      before = task;
    }
  }
}

type Names = (task: Task, role: Role) => string;

/** The names of a task's units in a role, joined once for all tasks that share a list of assignments. */
function namesByRole(): Names {
  const joined = new WeakMap<readonly Assignment[], Readonly<Record<Role, string>>>();
  return ({ assignments }, role) => {
    const known = joined.get(assignments);
    if (known !== undefined) return known[role];
    const made: Record<Role, string> = { lead: '', responsible: '', cooperating: '', supervising: '' };
    for (const one of assignments) made[one.role] += made[one.role] === '' ? one.unit : `、${one.unit}`;
    joined.set(assignments, made);
    return made[role];
  };
}

const category = ({ task: { categoryPath } }: ParseRow): string =>
  categoryPath.length === 1 ? (categoryPath[0] ?? '') : categoryPath.join(' > ');
const columnsOf = (units: Names): readonly SheetColumn<ParseRow>[] => [
  { key: 'document', title: { zh: '文件', en: 'document' }, value: ({ plan }) => plan.source.path },
  { key: 'number', title: { zh: '序号', en: 'number' }, value: ({ task }) => task.number ?? '' },
  { key: 'category', title: { zh: '类别', en: 'category' }, value: category },
  { key: 'task', title: { zh: '任务', en: 'task' }, value: ({ task }) => task.text.value },
  ...ROLE_ORDER.map((role) => ({ key: role, title: ROLES[role], value: ({ task }: ParseRow) => units(task, role) })),
  { key: 'deadline', title: { zh: '时限', en: 'deadline' }, value: ({ task }) => deadlineWords(task) },
  { key: 'lines', title: { zh: '行', en: 'lines' }, value: ({ task }) => task.provenance.lines.join(' ') },
];

function sameCategory({ task, before }: ParseRow): boolean {
  return before !== null && before.categoryPath.join('\n') === task.categoryPath.join('\n');
}

/** Who does what, a line a role. */
function parties({ task }: ParseRow, units: Names, lang: Lang): string {
  return ROLE_ORDER.flatMap((role) => {
    const names = units(task, role);
    return names === '' ? [] : [`${ROLES[role][lang]}${lang === 'zh' ? '：' : ': '}${names}`];
  }).join('\n');
}

function pageColumns(plans: readonly Plan[], units: Names, lang: Lang): SheetColumn<ParseRow>[] {
  const timed = plans.some(({ tasks }) => tasks.some((task) => task.deadlines.length > 0));
  const grouped = plans.some(({ tasks }) => tasks.some((task) => task.categoryPath.length > 0));
  return [
    { key: 'number', title: { zh: '序号', en: 'No.' }, value: ({ task }) => task.number ?? '·' },
    ...(grouped
      ? [
          {
            key: 'category',
            title: { zh: '类别', en: 'Category' },
            weight: 2,
            value: (row: ParseRow) => (sameCategory(row) ? '' : category(row)),
          },
        ]
      : []),
    { key: 'task', title: { zh: '任务', en: 'Task' }, weight: 5, value: ({ task }) => task.text.value },
    { key: 'units', title: { zh: '单位', en: 'Units' }, weight: 3, value: (row) => parties(row, units, lang) },
    ...(timed ? [{ key: 'deadline', title: { zh: '时限', en: 'Due' }, value: ({ task }: ParseRow) => deadlineWords(task) }] : []),
  ];
}

/** The normalised document in every form: whole as JSON, a task a record, a task a row. */
export function parseView(plans: readonly Plan[], canonical: Canonical | null = null): View<ParseRow> {
  const units = namesByRole();
  return {
    whole: () => ({ schemaVersion: 1, documents: plans.map((plan) => planRecord(plan, canonical)) }),
    list: {
      key: 'documents',
      *records() {
        for (const plan of plans) yield planRecord(plan, canonical);
      },
    },
    *records() {
      for (const plan of plans) for (const task of plan.tasks) yield { document: plan.source.path, ...taskRecord(plan, task, canonical) };
    },
    sheet: () => ({ columns: columnsOf(units), rows: rowsOf(plans) }),
    page: (lang) => ({ columns: pageColumns(plans, units, lang), rows: rowsOf(plans) }),
  };
}

import type { Binding } from '../bindings/index.ts';
import type { Entry, Roster } from '../bindings/roster.ts';
import { hasLead, type MatrixRow } from './matrix-rows.ts';
import { matrixPages } from './matrix-pages.ts';
import { counts, readingOf } from './units.ts';
import type { SheetColumn, View } from './view.ts';

export interface LongRow {
  readonly row: MatrixRow;
  readonly entry: Entry;
  readonly one: Binding;
}

function words(list: readonly Binding[] = []): string {
  return list.map(({ role, via }) => (via === 'named' ? role : `${role} (${via})`)).join('; ');
}

const TASK: readonly SheetColumn<MatrixRow>[] = [
  { key: 'document', title: { zh: '文件', en: 'document' }, value: ({ plan }) => plan.source.path },
  { key: 'id', title: { zh: '编号', en: 'id' }, value: ({ task }) => task.id },
  { key: 'number', title: { zh: '序号', en: 'number' }, value: ({ task }) => task.number ?? '' },
  { key: 'category', title: { zh: '类别', en: 'category' }, value: ({ task }) => task.categoryPath.join(' > ') },
  { key: 'task', title: { zh: '任务', en: 'task' }, value: ({ task }) => task.text.value },
];

function wide({ entries }: Roster): SheetColumn<MatrixRow>[] {
  return [
    ...TASK,
    { key: 'units', title: { zh: '单位数', en: 'units' }, value: ({ cells }) => String(cells.size) },
    {
      key: 'leads',
      title: { zh: '牵头数', en: 'leads' },
      value: ({ task }) => String(task.assignments.filter(({ role }) => role === 'lead').length),
    },
    ...entries.map(
      (entry): SheetColumn<MatrixRow> => ({
        key: entry.unit,
        title: { zh: entry.unit, en: entry.unit },
        value: ({ cells }) => words(cells.get(entry)),
      }),
    ),
  ];
}

const LONG: readonly SheetColumn<LongRow>[] = [
  ...TASK.map((column): SheetColumn<LongRow> => ({ ...column, value: ({ row }) => column.value(row) })),
  { key: 'unit', title: { zh: '单位', en: 'unit' }, value: ({ entry }) => entry.unit },
  { key: 'kind', title: { zh: '类型', en: 'kind' }, value: ({ entry }) => entry.kind },
  { key: 'role', title: { zh: '角色', en: 'role' }, value: ({ one }) => one.role },
  { key: 'via', title: { zh: '依据', en: 'via' }, value: ({ one }) => one.via },
  { key: 'through', title: { zh: '原文', en: 'through' }, value: ({ one }) => one.assignment.surface },
];

function record(row: MatrixRow): object {
  const { plan, task, cells } = row;
  return {
    document: plan.source.path,
    task: task.id,
    number: task.number,
    categoryPath: task.categoryPath,
    text: task.text.value,
    cells: [...cells].flatMap(([{ unit }, list]) =>
      list.map(({ role, via, assignment }) => ({ unit, role, via, through: assignment.surface })),
    ),
    units: cells.size,
    lead: hasLead(row),
  };
}

function* longRows(rows: readonly MatrixRow[]): Generator<LongRow> {
  for (const row of rows) for (const [entry, list] of row.cells) for (const one of list) yield { row, entry, one };
}

function whole(roster: Roster, rows: readonly MatrixRow[]): object {
  return {
    schemaVersion: 1,
    reading: readingOf(roster),
    units: roster.entries.map(({ unit, kind, bindings }) => ({
      unit,
      kind,
      tasks: new Set(bindings.map(({ task }) => task)).size,
      counts: counts(bindings),
    })),
    tasks: rows.map(record),
    withoutLead: rows.filter((row) => !hasLead(row)).map(({ task }) => task.id),
    withoutTask: roster.idle,
  };
}

/** The matrix with a column a unit. */
export function wideView(roster: Roster, rows: readonly MatrixRow[]): View<MatrixRow> {
  const sheet = { columns: wide(roster), rows };
  return {
    whole: () => whole(roster, rows),
    records: () => rows.map(record),
    sheet: () => sheet,
    page: () => sheet,
    pages: (lang, width) => matrixPages(roster, rows, lang, width),
  };
}

/** The same, tidy: a row for each unit of each task. */
export function longView(roster: Roster, rows: readonly MatrixRow[]): View<LongRow> {
  const sheet = { columns: LONG, rows: longRows(rows) };
  const flat = ({ row: { plan, task }, entry, one }: LongRow): object => ({
    document: plan.source.path,
    task: task.id,
    number: task.number,
    categoryPath: task.categoryPath,
    text: task.text.value,
    unit: entry.unit,
    kind: entry.kind,
    role: one.role,
    via: one.via,
    through: one.assignment.surface,
  });
  return {
    whole: () => ({ schemaVersion: 1, reading: readingOf(roster), bindings: [...longRows(rows)].map(flat) }),
    *records() {
      for (const row of longRows(rows)) yield flat(row);
    },
    sheet: () => sheet,
    page: () => ({
      ...sheet,
      columns: LONG.map((column) => (column.key === 'task' ? { ...column, weight: 3 } : column)).filter(({ key }) => key !== 'id'),
    }),
  };
}

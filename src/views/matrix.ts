import type { Named, Roster } from '../bindings/roster.ts';
import { type Bond, hasLead, type MatrixRow, type PlanRow } from './matrix-rows.ts';
import { matrixPages } from './matrix-pages.ts';
import { counts, readingOf } from './units.ts';
import type { SheetColumn, View } from './view.ts';

export interface LongRow {
  readonly row: MatrixRow;
  readonly entry: Named;
  readonly one: Bond;
}

/** A matrix row by row: of units, and of rows that may be read as they are written. */
export type MatrixOf<R> = (entries: readonly Named[], rows: Iterable<MatrixRow>) => Pick<View<R>, 'records' | 'sheet'>;

function words(list: readonly Bond[] = []): string {
  return list.map(({ role, via }) => (via === 'named' ? role : `${role} (${via})`)).join('; ');
}

const TASK: readonly SheetColumn<MatrixRow>[] = [
  { key: 'document', title: { zh: '文件', en: 'document' }, value: ({ document }) => document },
  { key: 'id', title: { zh: '编号', en: 'id' }, value: ({ task }) => task.id },
  { key: 'number', title: { zh: '序号', en: 'number' }, value: ({ task }) => task.number ?? '' },
  { key: 'category', title: { zh: '类别', en: 'category' }, value: ({ task }) => task.categoryPath.join(' > ') },
  { key: 'task', title: { zh: '任务', en: 'task' }, value: ({ task }) => task.text },
];

function wide(entries: readonly Named[]): SheetColumn<MatrixRow>[] {
  return [
    ...TASK,
    { key: 'units', title: { zh: '单位数', en: 'units' }, value: ({ cells }) => String(cells.size) },
    { key: 'leads', title: { zh: '牵头数', en: 'leads' }, value: ({ leads }) => String(leads) },
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
  { key: 'through', title: { zh: '原文', en: 'through' }, value: ({ one }) => one.through },
];

function record(row: MatrixRow): object {
  const { document, task, cells } = row;
  return {
    document,
    task: task.id,
    number: task.number,
    categoryPath: task.categoryPath,
    text: task.text,
    cells: [...cells].flatMap(([{ unit }, list]) => list.map(({ role, via, through }) => ({ unit, role, via, through }))),
    units: cells.size,
    lead: hasLead(row),
  };
}

function flat({ row: { document, task }, entry, one }: LongRow): object {
  return {
    document,
    task: task.id,
    number: task.number,
    categoryPath: task.categoryPath,
    text: task.text,
    unit: entry.unit,
    kind: entry.kind,
    role: one.role,
    via: one.via,
    through: one.through,
  };
}

function* longRows(rows: Iterable<MatrixRow>): Generator<LongRow> {
  for (const row of rows) for (const [entry, list] of row.cells) for (const one of list) yield { row, entry, one };
}

/** The matrix with a column a unit. */
export const wideRows: MatrixOf<MatrixRow> = (entries, rows) => ({
  *records() {
    for (const row of rows) yield record(row);
  },
  sheet: () => ({ columns: wide(entries), rows }),
});

/** The same, tidy: a row for each unit of each task. */
export const longRowsOf: MatrixOf<LongRow> = (_, rows) => ({
  *records() {
    for (const row of longRows(rows)) yield flat(row);
  },
  sheet: () => ({ columns: LONG, rows: longRows(rows) }),
});

/** The whole of it, for a roster that is at hand. */
export function wideView(roster: Roster, rows: readonly PlanRow[]): View<MatrixRow> {
  const matrix = wideRows(roster.entries, rows);
  return {
    ...matrix,
    whole: () => ({
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
    }),
    page: matrix.sheet,
    pages: (lang, width) => matrixPages(roster, rows, lang, width),
  };
}

export function longView(roster: Roster, rows: readonly PlanRow[]): View<LongRow> {
  const matrix = longRowsOf(roster.entries, rows);
  return {
    ...matrix,
    whole: () => ({ schemaVersion: 1, reading: readingOf(roster), bindings: [...longRows(rows)].map(flat) }),
    page: () => ({
      rows: longRows(rows),
      columns: LONG.map((column) => (column.key === 'task' ? { ...column, weight: 3 } : column)).filter(({ key }) => key !== 'id'),
    }),
  };
}

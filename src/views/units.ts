import type { Binding } from '../bindings/index.ts';
import type { Entry, Roster } from '../bindings/roster.ts';
import type { Role } from '../model.ts';
import { rangeOf } from '../text.ts';
import { placesOf } from './places.ts';
import { deadlineRecords } from './record.ts';
import { deadlineWords, KINDS, ROLES } from './roles.ts';
import { unitPages } from './unit-pages.ts';
import type { Sheet, SheetColumn, View } from './view.ts';

export interface UnitRow {
  readonly entry: Entry;
  readonly one: Binding;
}

const document = ({ plan }: Binding): string => plan.source.path;

/** The columns of csv and tsv, with the key of the same fact in JSON where it has another name. */
const COLUMNS: readonly (SheetColumn<UnitRow> & { readonly field: string })[] = [
  { key: 'document', field: 'document', title: { zh: '文件', en: 'document' }, value: ({ one }) => document(one) },
  { key: 'unit', field: 'unit', title: { zh: '单位', en: 'unit' }, value: ({ entry }) => entry.unit },
  { key: 'kind', field: 'kind', title: { zh: '类型', en: 'kind' }, value: ({ entry }) => entry.kind },
  { key: 'id', field: 'task', title: { zh: '编号', en: 'id' }, value: ({ one }) => one.task.id },
  { key: 'number', field: 'number', title: { zh: '序号', en: 'number' }, value: ({ one }) => one.task.number ?? '' },
  { key: 'category', field: 'categoryPath', title: { zh: '类别', en: 'category' }, value: ({ one }) => one.task.categoryPath.join(' > ') },
  { key: 'task', field: 'text', title: { zh: '任务', en: 'task' }, value: ({ one }) => one.task.text.value },
  { key: 'role', field: 'role', title: { zh: '角色', en: 'role' }, value: ({ one }) => one.role },
  { key: 'via', field: 'via', title: { zh: '依据', en: 'via' }, value: ({ one }) => one.via },
  { key: 'through', field: 'through', title: { zh: '原文', en: 'through' }, value: ({ one }) => one.assignment.surface },
  { key: 'deadline', field: 'deadlines', title: { zh: '时限', en: 'deadline' }, value: ({ one }) => deadlineWords(one.task) },
  { key: 'lines', field: 'range', title: { zh: '行', en: 'lines' }, value: ({ one }) => one.task.provenance.lines.join(' ') },
];
export const UNIT_COLUMNS: readonly string[] = COLUMNS.map(({ key }) => key);

export function counts(bindings: readonly Binding[]): Record<Role, number> {
  const found: Record<Role, number> = { lead: 0, responsible: 0, cooperating: 0, supervising: 0 };
  for (const { role } of bindings) found[role] += 1;
  return found;
}

/** One binding in the words of the contract; `range` is where the words that bind stand. */
function assignment(one: Binding, fields: ReadonlySet<string> | null): object {
  const { plan, task, role, via } = one;
  const text = task.unitCells[one.assignment.cell]?.text;
  const whole: Record<string, unknown> = {
    document: document(one),
    task: task.id,
    number: task.number,
    categoryPath: task.categoryPath,
    text: task.text.value,
    role,
    via,
    through: one.assignment.surface,
    deadlines: deadlineRecords(plan.source, task),
    range: text === undefined ? [] : placesOf(plan.source, rangeOf(text, ...one.assignment.at)),
  };
  return fields === null ? whole : Object.fromEntries(Object.entries(whole).filter(([key]) => fields.has(key)));
}

function* rowsOf({ entries }: Roster): Generator<UnitRow> {
  for (const entry of entries) for (const one of entry.bindings) yield { entry, one };
}

function sheet(roster: Roster, chosen: readonly string[] | null, kindOf: (entry: Entry) => string): Sheet<UnitRow> {
  const all = COLUMNS.map(
    (column): SheetColumn<UnitRow> => (column.key === 'kind' ? { ...column, value: ({ entry }) => kindOf(entry) } : column),
  );
  const columns = chosen === null ? all : chosen.flatMap((key) => all.filter((column) => column.key === key));
  return { columns, rows: rowsOf(roster) };
}

/** Which reading of groups a report used: a directory, or the units that each document names. */
export function readingOf({ directory }: Pick<Roster, 'directory'>): {
  readonly groups: 'directory' | 'document';
  readonly directory: string | null;
} {
  return { groups: directory === null ? 'document' : 'directory', directory };
}

/** The per-unit assignment report. `chosen` are the columns asked for, in their order; null is all. `kindOf` is what csv, tsv and ndjson say of a unit's kind. */
export function unitsView(
  roster: Roster,
  chosen: readonly string[] | null,
  kindOf: (entry: Entry) => string = ({ kind }) => kind,
): View<UnitRow> {
  const fields = chosen === null ? null : new Set(COLUMNS.filter(({ key }) => chosen.includes(key)).map(({ field }) => field));
  const view: View<UnitRow> = {
    whole: () => ({
      schemaVersion: 1,
      reading: readingOf(roster),
      units: roster.entries.map(({ unit, kind, bindings }) => ({
        unit,
        kind,
        assignments: bindings.map((one) => assignment(one, fields)),
        counts: counts(bindings),
      })),
    }),
    *records() {
      for (const { entry, one } of rowsOf(roster)) yield { unit: entry.unit, kind: kindOf(entry), ...assignment(one, fields) };
    },
    sheet: () => sheet(roster, chosen, kindOf),
    page: (lang) => {
      const { columns, rows } = sheet(roster, chosen, kindOf);
      const worded = columns.map((column): SheetColumn<UnitRow> => {
        if (column.key === 'role') return { ...column, value: ({ one }) => ROLES[one.role][lang] };
        if (column.key === 'kind') return { ...column, value: ({ entry }) => KINDS[entry.kind][lang] };
        return column.key === 'task'
          ? { ...column, weight: 4 }
          : ['category', 'document'].includes(column.key)
            ? { ...column, weight: 1 }
            : column;
      });
      return { columns: worded, rows };
    },
  };
  return chosen === null ? { ...view, pages: (lang, width) => unitPages(roster, lang, width) } : view;
}

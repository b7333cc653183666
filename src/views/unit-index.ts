import type { Named, Roster } from '../bindings/roster.ts';
import type { Role } from '../model.ts';
import { KINDS, ROLE_ORDER, ROLES } from './roles.ts';
import { readingOf } from './units.ts';
import type { SheetColumn, View } from './view.ts';

/** A unit with how many bindings it has in each role. */
export interface Counted extends Named {
  readonly counts: Readonly<Record<Role, number>>;
}

export interface IndexRow {
  readonly entry: Counted;
  readonly file: string;
}

const COLUMNS: readonly SheetColumn<IndexRow>[] = [
  { key: 'unit', title: { zh: '单位', en: 'unit' }, value: ({ entry }) => entry.unit },
  { key: 'kind', title: { zh: '类型', en: 'kind' }, value: ({ entry }) => entry.kind },
  ...ROLE_ORDER.map((role): SheetColumn<IndexRow> => ({ key: role, title: ROLES[role], value: ({ entry }) => String(entry.counts[role]) })),
  { key: 'file', title: { zh: '文件', en: 'file' }, value: ({ file }) => file },
];

/** Which file of a split report holds which unit; `files` stand in the order of the units. */
export function indexView(reading: Pick<Roster, 'directory'>, entries: readonly Counted[], files: readonly string[]): View<IndexRow> {
  const rows = entries.map((entry, at) => ({ entry, file: files[at] ?? '' }));
  const record = ({ entry, file }: IndexRow): object => ({ unit: entry.unit, kind: entry.kind, counts: entry.counts, file });
  return {
    whole: () => ({ schemaVersion: 1, reading: readingOf(reading), units: rows.map(record) }),
    records: () => rows.map(record),
    sheet: () => ({ columns: COLUMNS, rows }),
    page: (lang) => ({
      columns: COLUMNS.map((column) => (column.key === 'kind' ? { ...column, value: ({ entry }) => KINDS[entry.kind][lang] } : column)),
      rows,
    }),
  };
}

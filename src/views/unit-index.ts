import type { Entry, Roster } from '../bindings/roster.ts';
import { KINDS, ROLE_ORDER, ROLES } from './roles.ts';
import { counts, readingOf } from './units.ts';
import type { SheetColumn, View } from './view.ts';

export interface IndexRow {
  readonly entry: Entry;
  readonly file: string;
}

const COLUMNS: readonly SheetColumn<IndexRow>[] = [
  { key: 'unit', title: { zh: '单位', en: 'unit' }, value: ({ entry }) => entry.unit },
  { key: 'kind', title: { zh: '类型', en: 'kind' }, value: ({ entry }) => entry.kind },
  ...ROLE_ORDER.map(
    (role): SheetColumn<IndexRow> => ({ key: role, title: ROLES[role], value: ({ entry }) => String(counts(entry.bindings)[role]) }),
  ),
  { key: 'file', title: { zh: '文件', en: 'file' }, value: ({ file }) => file },
];

/** Which file of a split report holds which unit; `files` stand in the order of the roster's entries. */
export function indexView(roster: Roster, files: readonly string[]): View<IndexRow> {
  const rows = roster.entries.map((entry, at) => ({ entry, file: files[at] ?? '' }));
  const record = ({ entry, file }: IndexRow): object => ({ unit: entry.unit, kind: entry.kind, counts: counts(entry.bindings), file });
  return {
    whole: () => ({ schemaVersion: 1, reading: readingOf(roster), units: rows.map(record) }),
    records: () => rows.map(record),
    sheet: () => ({ columns: COLUMNS, rows }),
    page: (lang) => ({
      columns: COLUMNS.map((column) => (column.key === 'kind' ? { ...column, value: ({ entry }) => KINDS[entry.kind][lang] } : column)),
      rows,
    }),
  };
}

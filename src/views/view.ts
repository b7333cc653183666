import type { Lang, Say } from '../model.ts';

/** One column of a sheet: a stable English key for programs, a title for people, a cell's words ('' where there is nothing). */
export interface SheetColumn<R> {
  readonly key: string;
  readonly title: Say;
  readonly value: (row: R) => string;
  /** How the terminal may share out its width: fixed columns take what they need, the others by weight. */
  readonly weight?: number;
}

/** Columns and rows, ready for any tabular format. */
export interface Sheet<R> {
  readonly columns: readonly SheetColumn<R>[];
  readonly rows: Iterable<R>;
}

/** A table for people, in one language. `snug` columns stand without blanks at their sides. */
export interface PageTable {
  readonly heading: string | null;
  readonly columns: readonly { readonly title: string; readonly weight?: number; readonly snug?: boolean }[];
  readonly rows: readonly (readonly string[])[];
  /** Rows without lines between them, for many short ones. */
  readonly dense?: boolean;
}

/** A page for people: a title, some lines, and tables under headings. */
export interface Page {
  readonly title: string;
  readonly lines: readonly string[];
  readonly tables: readonly PageTable[];
}

/** What a report command shows, in the three forms that formats take: whole, record by record, and as a sheet. */
export interface View<R> {
  /** The whole output as JSON data, `schemaVersion` first. */
  readonly whole: () => unknown;
  /** Where that is nothing but `schemaVersion` and one list: the name of the list, and its records. */
  readonly list?: { readonly key: string; readonly records: () => Iterable<object> };
  /** One JSON object a line for ndjson. */
  readonly records: () => Iterable<object>;
  /** For csv and tsv: stable columns. */
  readonly sheet: () => Sheet<R>;
  /** For people (table, markdown); the same as `sheet` where there is nothing else to show. */
  readonly page: (lang: Lang) => Sheet<R>;
  /** Where one table does not show it well: pages, for a width in cells (of the terminal), or null for a format without one. */
  readonly pages?: (lang: Lang, width: number | null) => Iterable<Page>;
}

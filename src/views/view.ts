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

/** What a report command shows, in the three forms that formats take: whole, record by record, and as a sheet. */
export interface View<R> {
  /** The whole output as JSON data, `schemaVersion` first. */
  readonly whole: () => unknown;
  /** One JSON object a line for ndjson. */
  readonly records: () => Iterable<object>;
  /** For csv and tsv: stable columns. */
  readonly sheet: () => Sheet<R>;
  /** For people (table, markdown); the same as `sheet` where there is nothing else to show. */
  readonly page: (lang: Lang) => Sheet<R>;
}

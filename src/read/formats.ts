import type { Format, Row, Source } from '../model.ts';
import type { HeaderNames } from '../table/headers.ts';
import { readRows as readTsv } from './tsv.ts';

/** One reader a format: source to physical rows. Only the one that is met is loaded. */
const readers: Readonly<Record<Format, (source: Source, headers: HeaderNames) => readonly Row[] | Promise<readonly Row[]>>> = {
  tsv: readTsv,
  csv: async (source) => (await import('./csv.ts')).readRows(source),
  markdown: async (source) => (await import('./markdown.ts')).readRows(source),
  docx: ({ rows = [] }) => rows,
  xlsx: ({ rows = [] }) => rows,
  ods: ({ rows = [] }) => rows,
  html: async (source, headers) => (await import('./html.ts')).readRows(source, headers),
};

/** The physical rows of a source; of the table's header names only what tells a layout table from another is asked. */
export function rowsIn(source: Source, headers: HeaderNames): readonly Row[] | Promise<readonly Row[]> {
  return readers[source.format](source, headers);
}

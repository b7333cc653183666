import type { Format, Row, Source } from '../model.ts';
import { readRows as readTsv } from './tsv.ts';

/** One reader a format: source to physical rows. Only the one that is met is loaded. */
const readers: Readonly<Record<Format, (source: Source) => readonly Row[] | Promise<readonly Row[]>>> = {
  tsv: readTsv,
  csv: async (source) => (await import('./csv.ts')).readRows(source),
  markdown: async (source) => (await import('./markdown.ts')).readRows(source),
  docx: ({ rows = [] }) => rows,
  xlsx: ({ rows = [] }) => rows,
  ods: ({ rows = [] }) => rows,
  html: async (source) => (await import('./html.ts')).readRows(source),
};

export function rowsIn(source: Source): readonly Row[] | Promise<readonly Row[]> {
  return readers[source.format](source);
}

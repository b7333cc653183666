import type { Emit } from './emitter.ts';

/** Report formats; each is loaded only where it is asked for. */
export const formats = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
  markdown: () => import('./markdown.ts'),
} satisfies Record<string, () => Promise<{ emit: Emit }>>;

export type ReportFormat = keyof typeof formats;
export const FORMATS = Object.keys(formats) as readonly ReportFormat[];

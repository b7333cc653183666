import type { Emit, Flow } from './emitter.ts';

const list = {
  table: () => import('./table.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  tsv: () => import('./tsv.ts'),
  markdown: () => import('./markdown.ts'),
};

export type ReportFormat = keyof typeof list;
/** Report formats; each is loaded only where it is asked for. */
export const formats: Readonly<Record<ReportFormat, () => Promise<{ emit: Emit; flow?: Flow }>>> = list;
export const FORMATS = Object.keys(formats) as readonly ReportFormat[];

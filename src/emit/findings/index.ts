import type { EmitFindings } from './report.ts';

/** Formats of findings; each is loaded only where it is asked for. */
export const findingFormats = {
  pretty: () => import('./pretty.ts'),
  json: () => import('./json.ts'),
  ndjson: () => import('./ndjson.ts'),
  csv: () => import('./csv.ts'),
  sarif: () => import('./sarif.ts'),
  github: () => import('./github.ts'),
  gitlab: () => import('./gitlab.ts'),
  junit: () => import('./junit.ts'),
  checkstyle: () => import('./checkstyle.ts'),
  rdjson: () => import('./rdjson.ts'),
} satisfies Record<string, () => Promise<{ emit: EmitFindings }>>;

export type FindingFormat = keyof typeof findingFormats;
export const FINDING_FORMATS = Object.keys(findingFormats) as readonly FindingFormat[];

import type { FindingFlow } from './flow.ts';
import type { EmitFindings } from './report.ts';

const list = {
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
};

export type FindingFormat = keyof typeof list;
/** Formats of findings; each is loaded only where it is asked for. */
export const findingFormats: Readonly<Record<FindingFormat, () => Promise<{ emit: EmitFindings; flow: FindingFlow }>>> = list;
export const FINDING_FORMATS = Object.keys(findingFormats) as readonly FindingFormat[];

import type { EmitFindings } from './report.ts';

/** Formats of findings; each is loaded only where it is asked for. */
export const findingFormats = {
  json: () => import('./json.ts'),
} satisfies Record<string, () => Promise<{ emit: EmitFindings }>>;

export type FindingFormat = keyof typeof findingFormats;

import { shownOf } from './parts.ts';
import { findingRecord } from './record.ts';
import type { EmitFindings } from './report.ts';

/** One finding a line. */
export const emit: EmitFindings = function* (report, { lang }) {
  for (const { source, finding } of shownOf(report)) yield `${JSON.stringify(findingRecord(source, finding, lang))}\n`;
};

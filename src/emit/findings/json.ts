import { shownOf } from './parts.ts';
import { findingRecord } from './record.ts';
import type { EmitFindings } from './report.ts';

/** The whole report, two blanks an indent, as UTF-8 words and not as escapes. */
export const emit: EmitFindings = (report, { lang }) => {
  const { documents, errors, warnings, infos, suppressed } = report.summary;
  const findings = [...shownOf(report)].map(({ source, finding }) => findingRecord(source, finding, lang));
  return [`${JSON.stringify({ schemaVersion: 1, findings, summary: { documents, errors, warnings, infos, suppressed } }, null, 2)}\n`];
};

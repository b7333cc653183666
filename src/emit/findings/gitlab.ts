import { digest } from '../../digest.ts';
import type { Severity } from '../../finding.ts';
import { placesOf } from '../../views/places.ts';
import { pathOf, shownOf } from './parts.ts';
import type { EmitFindings } from './report.ts';

/** GitLab knows info, minor, major, critical and blocker; its own scanners keep the last two for code that breaks. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** A report for GitLab's Code Quality: one array, a fingerprint never twice, also where two documents hold the same fault. */
export const emit: EmitFindings = (report, { lang }) => {
  const issues = [...shownOf(report)].map(({ source, finding }) => {
    const path = pathOf(source);
    const [part] = placesOf(source, finding.range);
    return {
      description: finding.say[lang],
      check_name: finding.code,
      // The digest passes over blanks, and paths may differ by one alone.
      fingerprint: digest(`${JSON.stringify(path).replace(/\s/gu, '\\s')}:${finding.fingerprint}`),
      severity: LEVELS[finding.severity],
      location: { path, lines: { begin: part?.start.line ?? 1, end: part?.end.line ?? 1 } },
    };
  });
  return [`${JSON.stringify(issues, null, 2)}\n`];
};

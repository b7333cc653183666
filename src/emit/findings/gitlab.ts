import { digest } from '../../digest.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Lang, Source } from '../../model.ts';
import { placesOf } from '../../views/places.ts';
import { listed } from '../listed.ts';
import { type FindingFlow, whole } from './flow.ts';
import { pathOf } from './parts.ts';

/** GitLab knows info, minor, major, critical and blocker; its own scanners keep the last two for code that breaks. */
const LEVELS: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

function issue(source: Source, finding: Finding, lang: Lang): object {
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
}

/** A report for GitLab's Code Quality: one array, a fingerprint never twice, also where two documents hold the same fault. */
export const flow: FindingFlow = {
  sections: 1,
  joint: ',',
  head: () => '[',
  document: ({ source, findings }, { lang }) => ({ words: [findings.map((finding) => listed(issue(source, finding, lang), 2)).join('')] }),
  end: ({ empty }) => [empty(0) ? ']\n' : '\n]\n'],
};

export const emit = whole(flow);

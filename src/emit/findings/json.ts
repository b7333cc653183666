import { listed } from '../listed.ts';
import { type FindingFlow, whole } from './flow.ts';
import { findingRecord } from './record.ts';

/** The whole report, two blanks an indent, as UTF-8 words and not as escapes. */
export const flow: FindingFlow = {
  sections: 1,
  joint: ',',
  head: () => '{\n  "schemaVersion": 1,\n  "findings": [',
  document: ({ source, findings }, { lang }) => ({
    words: [findings.map((finding) => listed(findingRecord(source, finding, lang), 4)).join('')],
  }),
  end: ({ summary, empty }) => {
    const { documents, errors, warnings, infos, suppressed } = summary;
    const counts = JSON.stringify({ documents, errors, warnings, infos, suppressed }, null, 2).replaceAll('\n', '\n  ');
    return [`${empty(0) ? '' : '\n  '}],\n  "summary": ${counts}\n}\n`];
  },
};

export const emit = whole(flow);

import { type FindingFlow, whole } from './flow.ts';
import { findingRecord } from './record.ts';

/** One finding a line. */
export const flow: FindingFlow = {
  sections: 1,
  joint: '',
  head: () => '',
  document: ({ source, findings }, { lang }) => ({
    words: [findings.map((finding) => `${JSON.stringify(findingRecord(source, finding, lang))}\n`).join('')],
  }),
  end: () => [],
};

export const emit = whole(flow);

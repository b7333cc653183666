import { type FindingFlow, whole } from './flow.ts';
import { pathOf, startOf } from './parts.ts';
import { element, HEAD } from './xml.ts';

/** Checkstyle's XML: a file a document, with or without findings. Its severities are those of the rules. */
export const flow: FindingFlow = {
  sections: 1,
  joint: '',
  head: () => `${HEAD}<checkstyle version="4.3">\n`,
  document: ({ source, findings }, { lang }) => {
    const errors = findings.map(({ code, severity, say, range }) => {
      const { line, column } = startOf(source, range);
      return element('error', { line, column, severity, message: say[lang], source: `plan.${code}` });
    });
    return { words: [`${element('file', { name: pathOf(source) }, errors)}\n`] };
  },
  end: () => ['</checkstyle>\n'],
};

export const emit = whole(flow);

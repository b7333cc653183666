import { pathOf, startOf } from './parts.ts';
import type { EmitFindings } from './report.ts';
import { element, HEAD } from './xml.ts';

/** Checkstyle's XML: a file a document, with or without findings. Its severities are those of the rules. */
export const emit: EmitFindings = ({ documents }, { lang }) => {
  const files = documents.map(({ source, findings }) => {
    const errors = findings.map(({ code, severity, say, range }) => {
      const { line, column } = startOf(source, range);
      return element('error', { line, column, severity, message: say[lang], source: `plan.${code}` });
    });
    return element('file', { name: pathOf(source) }, errors);
  });
  return [`${HEAD}${element('checkstyle', { version: '4.3' }, files)}\n`];
};

import type { Finding, Fix, Severity } from '../../finding.ts';
import type { Lang, Source, Span } from '../../model.ts';
import { placeOf } from '../../views/places.ts';
import { listed } from '../listed.ts';
import { type FindingFlow, whole } from './flow.ts';
import { firstOf, pathOf } from './parts.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' };
const PAGE = { zh: '分页后接续的部分', en: 'goes on here after the page break' };

/** Line and column from 1; columns count bytes of UTF-8, as the format wants them. */
function position(source: Source, offset: number): { line: number; column: number } {
  const { line, column } = placeOf(source, offset);
  return { line, column: Buffer.byteLength(source.text.slice(offset - column + 1, offset)) + 1 };
}

function range(source: Source, [start, end]: Span): object {
  return { start: position(source, start), end: position(source, end) };
}

/** Edits that belong together as one suggestion: readers take suggestions one by one, and half a fix would spoil the table. */
function suggestion(source: Source, { edits }: Fix): object[] {
  const sorted = [...edits].sort((a, b) => a.at[0] - b.at[0] || a.at[1] - b.at[1]);
  const [first] = sorted;
  if (first === undefined) return [];
  let text = '';
  let [reached] = first.at;
  for (const edit of sorted) {
    text += source.text.slice(reached, edit.at[0]) + edit.text;
    reached = edit.at[1];
  }
  return [{ range: range(source, [first.at[0], reached]), text }];
}

function diagnostic(source: Source, finding: Finding, lang: Lang): object {
  const path = pathOf(source);
  const location = (at: Span): object => ({ path, range: range(source, at) });
  const beyond = finding.range.slice(1).map((at) => ({ message: PAGE[lang], location: location(at) }));
  const related = finding.related.flatMap((one) => one.range.map((at) => ({ message: one.say[lang], location: location(at) })));
  return {
    message: finding.say[lang],
    location: location(firstOf(finding.range)),
    severity: LEVELS[finding.severity],
    code: { value: finding.code },
    suggestions: finding.fix === null ? [] : suggestion(source, finding.fix),
    related_locations: [...beyond, ...related],
  };
}

/** The format of reviewdog: one object, a diagnostic a finding. */
export const flow: FindingFlow = {
  sections: 1,
  joint: ',',
  head: () => '{\n  "source": {\n    "name": "plan"\n  },\n  "diagnostics": [',
  document: ({ source, findings }, { lang }) => ({
    words: [findings.map((finding) => listed(diagnostic(source, finding, lang), 4)).join('')],
  }),
  end: ({ empty }) => [`${empty(0) ? '' : '\n  '}]\n}\n`],
};

export const emit = whole(flow);

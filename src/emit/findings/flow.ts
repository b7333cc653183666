import type { Severity } from '../../finding.ts';
import type { CheckedDocument, EmitFindings, FindingReport, FindingSettings, RuleEntry, Summary } from './report.ts';

/** What a report knows before its first document. */
export interface Context extends FindingSettings {
  readonly rules: readonly RuleEntry[];
  readonly byCode: ReadonlyMap<string, RuleEntry>;
  readonly version: string;
}

/** What a report knows after its last document. */
export interface End {
  readonly summary: Summary;
  readonly failures: FindingReport['failures'];
  /** Findings that were shown. */
  readonly shown: Readonly<Record<Severity, number>>;
  /** Sums of what the format itself counts. */
  readonly count: (name: string) => number;
  /** Whether nothing was written to a section. */
  readonly empty: (section: number) => boolean;
}

/** Words, or what was written to a section; of it the first `lines` alone, where that is said. */
export type Part = string | { readonly section: number; readonly lines?: number };

/** A format of findings, written document by document. What it says of one document depends on no other. */
export interface FindingFlow {
  /** The stretches of the report to which a document adds words. */
  readonly sections: number;
  /** With what the words of a document begin; the first of a section are written without it. */
  readonly joint: string;
  /** What stands before the words of the only section; null where that tells of the end, so that nothing can be written before. */
  readonly head: ((context: Context) => string) | null;
  /** The words of a document for each section, and what the format counts. */
  readonly document: (
    one: CheckedDocument,
    context: Context,
  ) => { readonly words: readonly string[]; readonly counts?: Readonly<Record<string, number>> };
  /** What follows the only section; where there is no head, the whole report with its sections in their places. */
  readonly end: (end: End, context: Context) => readonly Part[];
}

export function contextOf(settings: FindingSettings, rules: readonly RuleEntry[], version: string): Context {
  return { ...settings, rules, byCode: new Map(rules.map((rule) => [rule.code, rule])), version };
}

/** The findings of a document by severity. */
export function shownOf({ findings }: CheckedDocument): Record<Severity, number> {
  const shown = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) shown[severity] += 1;
  return shown;
}

/** The first lines of a text, their ends with them. */
export function firstLines(words: string, lines: number): string {
  let at = 0;
  for (let left = lines; left > 0; left -= 1) {
    const end = words.indexOf('\n', at);
    if (end < 0) return words;
    at = end + 1;
  }
  return words.slice(0, at);
}

/** The whole report at once. */
export function whole({ sections, joint, head, document, end }: FindingFlow): EmitFindings {
  return function* (report, settings) {
    const context = contextOf(settings, report.rules, report.version);
    const written = Array.from({ length: sections }, () => '');
    const shown = { error: 0, warning: 0, info: 0 };
    const counts = new Map<string, number>();
    for (const one of report.documents) {
      const { words, counts: own = {} } = document(one, context);
      for (const [at, part] of words.entries()) written[at] = (written[at] ?? '') + (written[at] === '' ? part.slice(joint.length) : part);
      for (const severity of ['error', 'warning', 'info'] as const) shown[severity] += shownOf(one)[severity];
      for (const [name, count] of Object.entries(own)) counts.set(name, (counts.get(name) ?? 0) + count);
    }
    const { summary, failures } = report;
    const known: End = {
      summary,
      failures,
      shown,
      count: (name) => counts.get(name) ?? 0,
      empty: (section) => (written[section] ?? '') === '',
    };
    if (head !== null) yield head(context) + (written[0] ?? '');
    for (const part of end(known, context)) {
      if (typeof part === 'string') yield part;
      else yield part.lines === undefined ? (written[part.section] ?? '') : firstLines(written[part.section] ?? '', part.lines);
    }
  };
}

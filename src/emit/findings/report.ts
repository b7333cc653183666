import type { Fault } from '../../jobs/done.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Lang, Say, Source } from '../../model.ts';

/** What a format says of a rule; the message of each finding stands in the finding. */
export interface RuleEntry {
  readonly code: string;
  readonly severity: Severity | 'off';
  readonly title: Say;
  readonly why: Say;
  readonly mend: Say;
  readonly source: Say;
  readonly fix: 'safe' | 'suggested' | 'none';
}

/** A finding that a baseline silences, and why. */
export interface Suppressed {
  readonly finding: Finding;
  readonly reason: string;
}

/** A checked document: what is shown, in stable order (by place), and what is silenced. */
export interface CheckedDocument {
  readonly source: Source;
  readonly findings: readonly Finding[];
  readonly suppressed: readonly Suppressed[];
}

export interface Summary {
  readonly documents: number;
  readonly errors: number;
  readonly warnings: number;
  /** Infos found, shown or not. */
  readonly infos: number;
  readonly suppressed: number;
}

export interface FindingReport {
  readonly documents: readonly CheckedDocument[];
  /** Documents that could not be read. */
  readonly failures: readonly Pick<Fault, 'code' | 'say'>[];
  readonly rules: readonly RuleEntry[];
  readonly summary: Summary;
  readonly version: string;
}

export interface FindingSettings {
  readonly lang: Lang;
  readonly color: boolean;
  /** Columns of the terminal, or 80 where there is none. */
  readonly width: number;
}

/** Turns a report of findings into chunks of text. Pure: no clock, no environment, no stream. */
export type EmitFindings = (report: FindingReport, settings: FindingSettings) => Iterable<string>;

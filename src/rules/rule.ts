import type { Args, Fix, Related, Severity } from '../finding.ts';
import type { Plan, Say, Source, Span, Task } from '../model.ts';
import type { Directory } from '../units/directory.ts';

/** What a rule may look at: one document with its tables, and the unit directory where there is one. */
export interface Checked {
  readonly source: Source;
  readonly plans: readonly Plan[];
  readonly directory: Directory | null;
}

/** One place where a rule's fault stands. `range` holds at least one part. */
export interface Hit<A extends Args = Args> {
  readonly args: A;
  readonly range: readonly Span[];
  readonly task?: Task | null;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
  /** Where the severity of this hit differs from the rule's own. */
  readonly severity?: Severity;
}

/** A fault with everything to be said of it. */
export interface Rule<A extends Args = Args> {
  /** Names the fault: "allow number-gap" reads well. */
  readonly code: string;
  readonly severity: Severity | 'off';
  readonly title: Say;
  /** Why it matters to whoever must mend it. */
  readonly why: Say;
  /** Where the norm comes from: a standard with its clause, a statute, or the custom of these documents. */
  readonly source: Say;
  // Methods, so that rules of all kinds of arguments stand in one table without a cast.
  readonly message: { zh(args: A): string; en(args: A): string };
  /** How to mend it. */
  readonly mend: Say;
  /** Whether `--fix` (safe), `--fix-unsafe` (suggested) or only a person (none) mends it. */
  readonly fix: 'safe' | 'suggested' | 'none';
  /**
   * Tables (tab-separated or of Markdown, with a header row) that are at fault and in order. In `bad` each place where the rule must fire is
   * between ⟦ and ⟧; a test takes the marks off and checks that it fires there and nowhere else, and nowhere in `good`.
   */
  readonly bad: string;
  readonly good: string;
  /** Names of the unit directory that the examples are checked with, for rules that need one. */
  readonly directory?: readonly string[];
  readonly check: (document: Checked) => Iterable<Hit<A>>;
}

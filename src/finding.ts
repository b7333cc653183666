import type { Say, Span } from './model.ts';

/** The types of findings; no runtime code. */

export type Severity = 'error' | 'warning' | 'info';

/** Values that a message words; also what programs read of a finding. */
export type Args = Readonly<Record<string, string | number | readonly (string | number)[]>>;

/** A stretch of the source and the words to stand in its place. */
export interface Edit {
  readonly at: Span;
  readonly text: string;
}

/** Edits that belong together; `safe` where the meaning cannot change. */
export interface Fix {
  readonly safe: boolean;
  readonly edits: readonly Edit[];
}

/** Another place that belongs to a finding, and what it is. */
export interface Related {
  readonly say: Say;
  readonly range: readonly Span[];
}

/** One fault of a document, as a rule found it, worded in both languages. */
export interface Finding {
  readonly code: string;
  readonly severity: Severity;
  readonly say: Say;
  readonly args: Args;
  /** The words at fault; several parts where they run over a page break. At least one part. */
  readonly range: readonly Span[];
  readonly related: readonly Related[];
  /** Number of the task, null where the fault is not one task's. */
  readonly task: string | null;
  /** Its id; a task without a number has one too. */
  readonly taskId: string | null;
  /** From code and content: the same after lines were inserted above. */
  readonly fingerprint: string;
  readonly fix: Fix | null;
}

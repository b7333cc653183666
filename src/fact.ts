import type { Span } from './base.ts';

/** The types of what is found in words; no runtime code. */

export type DeadlineKind = 'by' | 'period' | 'ongoing' | 'recurring' | 'relative' | 'unresolved';
/** Facts found in words: `at` is a stretch of the string that was read. Dates are ISO days, last day included. */
export interface DeadlineFact {
  readonly text: string;
  readonly kind: DeadlineKind;
  readonly date: string | null;
  readonly at: Span;
}
export type Bound = 'min' | 'max' | 'above' | 'below' | 'exact';
export type Period = 'day' | 'week' | 'ten-days' | 'month' | 'quarter' | 'half-year' | 'year' | 'term';
export interface FrequencyFact {
  readonly text: string;
  readonly period: Period | null;
  readonly every: number | null;
  readonly count: number | null;
  readonly bound: Bound | null;
  readonly at: Span;
}
export interface QuantityFact {
  readonly text: string;
  readonly value: number | null;
  readonly unit: string | null;
  readonly bound: Bound | null;
  readonly at: Span;
}
export interface CitationFact {
  readonly text: string;
  readonly title: string | null;
  readonly number: string | null;
  readonly at: Span;
}

/** A fact with the parts of the source that prove it in place of its stretch of the words. */
export type Placed<Fact> = Omit<Fact, 'at'> & { readonly range: readonly Span[] };

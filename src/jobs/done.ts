import type { FailureCode } from '../failure.ts';
import type { Say } from '../model.ts';

/** One document to be worked on: a path, or a path with the words or bytes that stand there. */
export interface Item {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Of one that was named so that it cannot be read: what is told in its place. */
  readonly fault?: Fault;
}

/** A known way to fail, as data that can be sent. */
export interface Fault {
  readonly code: FailureCode;
  readonly say: Say;
  readonly stack?: string;
}

/** What is counted over all documents: sums, and names of which each counts once. */
export interface Tally {
  readonly counts: Readonly<Record<string, number>>;
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Finished words: text, or its bytes in UTF-8. */
export type Words = string | Uint8Array;

/**
 * What one document came to, or a part of it where it is long: finished words for each place that the run writes to, and what counts.
 * Nothing in it depends on other documents, so that it may be made anywhere and kept.
 */
export interface Done {
  readonly words: readonly Words[];
  readonly tally: Tally;
  /** What a reader should know of how it was read. */
  readonly notes: readonly Say[];
  readonly fault: Fault | null;
  /** Where it is to be kept for other runs: of what. */
  readonly kept?: Kept;
}

/** What a document was when it came to this: its path, a digest of its bytes and of how it was read, and whether no more of it follows. */
export interface Kept {
  readonly path: string;
  readonly digest: Uint8Array;
  readonly last: boolean;
}

/** Works on one document; what it gives stands in order. It never throws for a fault of the document. */
export type Work = (item: Item) => AsyncIterable<Done>;

import type { Roster } from '../../bindings/roster.ts';
import type { Words } from '../../jobs/done.ts';
import type { Party, Place } from './gathered.ts';

/** Some of the words of a document, with the unit that they are of (null: of its tasks) and the number of the mark that stands for its kind. */
export interface Piece {
  readonly unit: string | null;
  readonly words: string;
  readonly mark: number;
}

/** Everything that was gathered, when a report is written of it. */
export interface Stock {
  /** The units that are shown, in their order. */
  readonly parties: readonly Party[];
  /** The directory's path, null where groups were read from the documents alone. */
  readonly directory: string | null;
  readonly places: (party: Party | null) => readonly Place[];
  readonly read: (place: Place) => Buffer;
}

/** A report that needs all documents for its order, but holds none: each gives words to be kept, which are put in order at the end. */
export interface Gather {
  readonly pieces: (roster: Roster) => Iterable<Piece>;
  readonly written: (stock: Stock) => Iterable<Words>;
  /** Writes files instead, as --split asks for; null where it cannot be asked for. */
  readonly split: ((stock: Stock) => void) | null;
}

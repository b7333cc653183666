/** The ground of all types: stretches, words in both languages, texts that know their places; no runtime code. */

/** A half-open stretch `[start, end)` of the decoded source, or of a `Text`'s value where the field says so. */
export type Span = readonly [start: number, end: number];

export type Lang = 'zh' | 'en';
export type Say = Readonly<Record<Lang, string>>;

/**
 * A run of a `Text`: its characters from `at` (in the value) up to the next piece came from `from…to` of the source.
 * Where both lengths are equal the run is verbatim; where they differ (an entity, markup read as a line break) it is one whole.
 * `seam` marks a run that stands beyond a page break: a range is parted there.
 */
export interface Piece {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly seam?: true;
}

/** A string that knows where each of its parts came from. */
export interface Text {
  readonly value: string;
  readonly pieces: readonly Piece[];
  /** Of the empty text of a cell that a merge covers, as a format states it: the text of the merged cell. */
  readonly covered?: Text;
}

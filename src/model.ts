/** Every shared type of the program; no runtime code. Offsets are UTF-16 units of the decoded source. */
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

export type Role = 'lead' | 'responsible' | 'cooperating' | 'supervising';
export type UnitKind = 'named' | 'group' | 'residual' | 'indeterminate';
export type Manner = 'severally' | 'jointly' | 'by-duty';
export type Holds = 'category' | 'number' | 'task' | Role | 'deadline' | 'other';

/** What a cell's place in the grid owes to its neighbours: its own words, a span the format states, or a merge read from emptiness. */
export type Cover = 'own' | 'span' | 'above' | 'none';

export type TextFormat = 'tsv' | 'csv' | 'markdown' | 'html';
export type Format = TextFormat | 'docx' | 'xlsx' | 'ods';

/** The name by which a person finds a cell of a document without lines: `Sheet1!C12`, `table 1, row 12, column 3`. */
export interface CellName {
  readonly at: Span;
  readonly name: string;
}

/** A decoded document. `lineStarts[i]` is the offset at which line `i + 1` begins. */
export interface Source {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  /** Size in bytes and SHA-256 of the file as it was received. */
  readonly bytes: number;
  readonly sha256: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Of a document without lines: its rows, and what its cells are called, in order. `text` is then a rendering of it. */
  readonly rows?: readonly Row[];
  readonly names?: readonly CellName[];
}

/** A cell as the carrier holds it: its stretch of the source, and whether its words may hold markup. */
export interface Cell {
  readonly at: Span;
  readonly markup: boolean;
  /** The cell's words, where the carrier reads them itself. */
  readonly text?: Text;
}

/** A physical row: one line of a TSV file, one `<tr>` … `line` counts from 1. */
export interface Row {
  readonly line: number;
  readonly at: Span;
  readonly cells: readonly Cell[];
  /** Prose beside the tables, such as a sheet of explanations: a note, whatever it looks like. */
  readonly aside?: boolean;
}

export interface Column {
  /** The header's words without blanks at the ends; line breaks inside are kept as `\n`. Empty for a column without one. */
  readonly header: string;
  readonly holds: Holds;
  readonly text: Text | null;
}

/** One bound party: `at` is its stretch of the value of `unitCells[cell].text`. */
export interface Assignment {
  readonly unit: string;
  readonly surface: string;
  readonly role: Role;
  readonly kind: UnitKind;
  readonly manner: Manner | null;
  readonly action: string | null;
  readonly column: string;
  readonly cell: number;
  readonly at: Span;
}

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

export interface UnitCell {
  readonly column: string;
  readonly text: Text;
}

export interface Extra {
  readonly header: string;
  readonly text: Text;
}

export interface Provenance {
  /** Physical lines of the file, from 1, in order. */
  readonly lines: readonly number[];
  readonly category: Cover;
  readonly units: Cover;
  readonly joined: boolean;
}

export interface Task {
  readonly id: string;
  readonly number: string | null;
  readonly ordinal: number | null;
  /** The number as written, its punctuation included. */
  readonly numberText: Text | null;
  readonly categoryPath: readonly string[];
  readonly text: Text;
  readonly unitCells: readonly UnitCell[];
  readonly assignments: readonly Assignment[];
  readonly deadlineCell: Text | null;
  readonly deadlines: readonly Placed<DeadlineFact>[];
  readonly frequencies: readonly Placed<FrequencyFact>[];
  readonly quantities: readonly Placed<QuantityFact>[];
  readonly citations: readonly Placed<CitationFact>[];
  readonly extra: readonly Extra[];
  readonly provenance: Provenance;
}

/** A category with the cells that name it (a repeated name is one category with several cells). */
export interface Category {
  readonly path: readonly string[];
  readonly texts: readonly Text[];
  readonly tasks: readonly string[];
}

export type SkippedKind = 'blank' | 'title' | 'header' | 'rule' | 'note';
export interface Skipped {
  readonly kind: SkippedKind;
  readonly line: number;
  readonly text: string;
  readonly at: Span;
}

/** Who leads where no word says so: nobody, the first unit of a cell, or every responsible unit of a task without a lead. */
export type LeadRule = 'explicit' | 'first' | 'all-if-none';

/** One plan table of a document. `table` counts from 1. */
export interface Plan {
  readonly source: Source;
  readonly table: number;
  readonly title: string | null;
  readonly year: number | null;
  readonly leadRule: LeadRule;
  readonly columns: readonly Column[];
  readonly categories: readonly Category[];
  readonly tasks: readonly Task[];
  /** The physical rows of this table, its titles and header included, as the carrier holds them. */
  readonly rows: readonly Row[];
  readonly skipped: readonly Skipped[];
}

/** Every shared type of the program; no runtime code. Offsets are UTF-16 units of the decoded source. */
import type { Say, Span, Text } from './base.ts';
import type { CitationFact, DeadlineFact, FrequencyFact, Placed, QuantityFact } from './fact.ts';

export type * from './base.ts';
export type * from './fact.ts';

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

/** A decoded document; line `i + 1` begins at `lineStarts[i]`. */
export interface Source {
  readonly path: string;
  readonly format: Format;
  readonly encoding: string;
  /** Size in bytes and SHA-256 of the file as it was received. */
  readonly bytes: number;
  readonly sha256: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
  /** Of a part of a large document: the lines and characters before it. `text` and all stretches begin here. */
  readonly origin?: { readonly lines: number; readonly characters: number };
  /** Of a document without lines: its rows, and what its cells are called, in order. `text` is then a rendering of it. */
  readonly rows?: readonly Row[];
  readonly names?: readonly CellName[];
  /** What a reader should know of how it was read: deletions left out, hidden sheets read. */
  readonly notes?: readonly Say[];
}

/** A cell as the carrier holds it: its stretch of the source, and whether its words may hold markup. */
export interface Cell {
  readonly at: Span;
  readonly markup: boolean;
  /** The cell's words, where the carrier reads them itself. */
  readonly text?: Text;
}

/** A table as its carrier holds it: its rows share one. `name` is what people call it: `table 2`, a sheet's name; null where its line tells it. */
export interface Carried {
  readonly name: string | null;
  /** Words beside the tables of a document: never a part of one. */
  readonly prose?: boolean;
}

/** A physical row: one line of a TSV file, one `<tr>` … `line` counts from 1. */
export interface Row {
  readonly line: number;
  readonly at: Span;
  readonly cells: readonly Cell[];
  /** The table it stands in, of a carrier that holds tables; titles above and notes below belong to their table. */
  readonly carried?: Carried;
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

import type { Lang } from '../model.ts';
import type { View } from '../views/view.ts';

/** What the writing side may choose; nothing here changes which records are shown. */
export interface EmitSettings {
  readonly lang: Lang;
  /** Columns of the terminal, or 80 where there is none. */
  readonly width: number;
  readonly color: boolean;
  /** CSV for spreadsheets: byte-order mark, CRLF, titles in `lang`, formulas guarded. */
  readonly excel: boolean;
  /** Whether this is not the first part of an output that is written document by document: then there is no header row. */
  readonly continued?: boolean;
}

/** Turns a view into chunks of text. Pure: no clock, no environment, no stream. */
export type Emit = <R>(view: View<R>, settings: EmitSettings) => Iterable<string>;

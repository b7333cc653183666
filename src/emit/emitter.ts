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
}

/** Turns a view into chunks of text. Pure: no clock, no environment, no stream. */
export type Emit = <R>(view: View<R>, settings: EmitSettings) => Iterable<string>;

/** What a format needs of a view that it writes row by row. */
export type Rows<R> = Pick<View<R>, 'list' | 'records' | 'sheet'>;

/** A format that can be written document by document: bodies of views over each stand between one head and one tail. */
export interface Flow {
  /** With what every record of a body begins; the first of all is written without it. */
  readonly joint: string;
  /** What stands before the first record, the same for a view over nothing. */
  readonly head: <R>(view: Rows<R>, settings: EmitSettings) => string;
  readonly body: <R>(view: Rows<R>, settings: EmitSettings) => Iterable<string>;
  readonly tail: (empty: boolean) => string;
}

/** The whole output of a format that flows. */
export function whole({ joint, head, body, tail }: Flow): Emit {
  return function* (view, settings) {
    yield head(view, settings);
    let empty = true;
    for (const words of body(view, settings)) {
      yield empty ? words.slice(joint.length) : words;
      empty = false;
    }
    const last = tail(empty);
    if (last !== '') yield last;
  };
}

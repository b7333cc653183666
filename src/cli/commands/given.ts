import type { ReportFormat } from '../../emit/index.ts';
import type { Fault, Tally } from '../../jobs/done.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Lang, Say } from '../../model.ts';
import type { Document } from '../../run.ts';
import type { Directory } from '../../units/directory.ts';
import type { Filter } from '../../views/filter.ts';
import type { IndexRow } from '../../views/unit-index.ts';
import type { View } from '../../views/view.ts';
import { visible } from '../../source/visible.ts';
import type { Io } from '../io.ts';
import type { Gather } from '../gather/gather.ts';
import type { Spec } from '../works/spec.ts';

/** What a report command makes of the documents it is given. */
export interface Report<R> {
  readonly view: View<R>;
  /** What is told once all is written; where `faulty` is counted, --strict turns the exit code to 1. */
  readonly tally: Tally;
  /** With --split: a view a file, and the index of them. */
  readonly parts?: Parts<R>;
}

/** A report as several: a view for each name, and an index of the files made. */
interface Parts<R> {
  readonly views: readonly { readonly name: string; readonly view: View<R> }[];
  readonly index: (files: readonly string[]) => View<IndexRow>;
}

export interface Given {
  readonly documents: readonly Document[];
  readonly filter: Filter;
  readonly directory: Directory | null;
}

/** A report command as it was asked for. */
export interface Reporting<R> {
  readonly make: (given: Given) => Report<R> | Promise<Report<R>>;
  readonly summary: (sum: Sum) => Say;
  /** Formats in which its report over several documents is the reports over each, one after another. */
  readonly flows: readonly ReportFormat[];
  /** Whether the report over a document is also the reports over its tables, one after another: then a large one may come in parts. */
  readonly parts?: true;
}

/** One whose order needs all documents: in some formats none of them is held, what each gives is kept and put in order at the end. */
export interface Gathering<R> extends Reporting<R> {
  readonly gathers: readonly ReportFormat[];
  readonly gather: (spec: Spec) => Promise<Gather>;
}

/** Tells what could not be read, a line each. */
export function tell(faults: readonly Fault[], debug: boolean, lang: Lang, io: Io): void {
  for (const { say, stack } of faults) {
    io.err.write(`plan: ${say[lang]}\n`);
    if (debug && stack !== undefined) io.err.write(`${stack}\n`);
  }
}

/** How a document was read where that is not plain to see, a line each. */
export function notesOf({ source, notes }: Document): Say[] {
  const path = visible(source.path, 200);
  return notes.map(({ zh, en }) => ({ zh: `${path}：${visible(zh, 500)}`, en: `${path}: ${visible(en, 500)}` }));
}

import type { Failure } from '../../failure.ts';
import type { Lang, Say } from '../../model.ts';
import type { Documents } from '../../run.ts';
import type { Directory } from '../../units/directory.ts';
import type { Filter } from '../../views/filter.ts';
import type { IndexRow } from '../../views/unit-index.ts';
import type { View } from '../../views/view.ts';
import { visible } from '../../source/visible.ts';
import type { Io } from '../io.ts';
import type { Parts } from '../split.ts';

/** What a report command makes of the documents it is given. */
export interface Report<R> {
  readonly view: View<R>;
  /** Told once all is written; of a streamed report the last one's counts all. */
  readonly summary: Say;
  /** Whether --strict turns this run's exit code to 1. */
  readonly faulty: boolean;
  /** With --split: a view a file, and the index of them. */
  readonly parts?: Parts<R, IndexRow>;
}
export interface Given {
  readonly documents: Documents['read'];
  readonly filter: Filter;
  readonly directory: Directory | null;
}
export type Make<R> = (given: Given) => Report<R> | Promise<Report<R>>;

/** Tells what could not be read, a line each. */
export function tell(failures: readonly Failure[], lang: Lang, io: Io): void {
  for (const { say } of failures) io.err.write(`plan: ${say[lang]}\n`);
}

/** Tells how documents were read where that is not plain to see; nothing under --quiet. */
export function tellNotes(documents: Documents['read'], quiet: boolean, lang: Lang, io: Io): void {
  for (const { source, notes } of quiet ? [] : documents) {
    for (const note of notes) io.err.write(`plan: ${visible(source.path, 200)}${lang === 'zh' ? '：' : ': '}${visible(note[lang], 500)}\n`);
  }
}

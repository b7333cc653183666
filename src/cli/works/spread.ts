import { fail } from '../../failure.ts';
import type { Batch } from '../../jobs/batches.ts';
import type { Done, Item, Work } from '../../jobs/done.ts';
import { inLine } from '../../jobs/inline.ts';
import type { Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import type { Spec } from './spec.ts';

/** Documents to be worked on, and by how many threads (1: here). `total` is null where nobody knows how many will come. */
export interface Dealt {
  readonly items: Iterable<Item> | AsyncIterable<Item>;
  /** The same documents for threads: `items` is then not touched. */
  readonly batches: () => Iterable<Batch> | AsyncIterable<Batch>;
  readonly total: number | null;
  readonly jobs: number;
}

/** What each document comes to, in their order, made here or in threads; how far it is is told where there is more than one. */
export async function* spread({ items, batches, total, jobs }: Dealt, spec: Spec, work: Work, io: Io): AsyncGenerator<Done> {
  const { thread } = io;
  const progress = spec.raw.quiet === true || total === 0 || total === 1 ? null : progressOf(total, spec.settings.lang, io);
  const ended = (count: number): void => progress?.done(count);
  try {
    if (thread === undefined || jobs === 1) {
      yield* inLine(items, work, ended);
      return;
    }
    const { pooled } = await import('../../jobs/pool.ts');
    yield* pooled(batches(), {
      jobs,
      work,
      start: (working) => thread({ spec, working }),
      crashed: (path, reason) => fail('worker-crashed', { path, reason }),
      ended,
    });
  } finally {
    progress?.end();
  }
}

import { batchesOf } from '../../jobs/batches.ts';
import { jobsFor } from '../../jobs/count.ts';
import type { Done, Item, Work } from '../../jobs/done.ts';
import { failed } from '../../jobs/failed.ts';
import { pathsOf } from '../../run.ts';
import type { Io } from '../io.ts';
import { jobsOf, streams } from '../settings.ts';
import { sizeIn } from './size.ts';
import type { Spec } from './spec.ts';
import { spread } from './spread.ts';

/** What the arguments name and do not find, then what each document comes to, where a cache is asked for not made again. */
export async function* worked(files: readonly string[], spec: Spec, work: Work, io: Io): AsyncGenerator<Done> {
  const { cache } = spec.raw;
  const caching = cache === undefined ? null : await (await import('./caching.ts')).cachingOf(spec, cache, io);
  if (caching === null) {
    yield* anew(files, spec, work, io);
    return;
  }
  const { shelf, packs, keeper } = caching;
  const { recalling } = await import('./recalling.ts');
  try {
    for await (const done of anew(files, { ...spec, cache: shelf }, recalling(work, spec, io, packs), io)) {
      keeper.take(done);
      yield done;
    }
  } finally {
    keeper.close(Date.now());
  }
}

/** What each document comes to: made here, or in several threads where that gains. */
async function* anew(files: readonly string[], spec: Spec, work: Work, io: Io): AsyncGenerator<Done> {
  const { raw, cwd } = spec;
  if (streams(raw)) {
    const { streamed } = await import('./streamed.ts');
    yield* streamed({ spec, work, io });
    return;
  }
  const { paths, failures } = await pathsOf({ files, cwd, allowUnmatched: raw.errorOnUnmatched === false });
  for (const { code, say } of failures) yield failed({ code, say });
  const items = paths.map((path): Item => ({ path }));
  const size = sizeIn(cwd);
  const bytes = (): number => items.reduce((sum, item) => sum + size(item), 0);
  const cores = (): number => process.getBuiltinModule('node:os').availableParallelism();
  const jobs = io.thread === undefined ? 1 : jobsFor(jobsOf(raw.jobs), items.length, bytes, cores);
  yield* spread({ items, batches: () => batchesOf(items, size), total: items.length, jobs }, spec, work, io);
}

import { fail } from '../../failure.ts';
import { jobsFor } from '../../jobs/count.ts';
import type { Done, Item, Work } from '../../jobs/done.ts';
import { failed } from '../../jobs/failed.ts';
import { inLine } from '../../jobs/inline.ts';
import { pathsOf } from '../../run.ts';
import type { Io } from '../io.ts';
import { progressOf } from '../progress.ts';
import { jobsOf, streams } from '../settings.ts';
import { sizeIn } from './size.ts';
import type { Spec } from './spec.ts';

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
  const { thread } = io;
  const bytes = (): number => items.reduce((sum, item) => sum + size(item), 0);
  const cores = (): number => process.getBuiltinModule('node:os').availableParallelism();
  const jobs = thread === undefined ? 1 : jobsFor(jobsOf(raw.jobs), items.length, bytes, cores);
  const progress = raw.quiet === true || items.length < 2 ? null : progressOf(items.length, spec.settings.lang, io);
  const ended = (count: number): void => progress?.done(count);
  try {
    if (thread === undefined || jobs === 1) {
      yield* inLine(items, work, ended);
      return;
    }
    const { pooled } = await import('../../jobs/pool.ts');
    const { batchesOf } = await import('../../jobs/batches.ts');
    yield* pooled(batchesOf(items, size), {
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

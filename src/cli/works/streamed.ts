import { batchesOf, type Batch } from '../../jobs/batches.ts';
import type { Done, Item, Work } from '../../jobs/done.ts';
import type { Io } from '../io.ts';
import { jobsOf } from '../settings.ts';
import { itemsOf } from '../streams/items.ts';
import { sizeIn } from './size.ts';
import type { Spec } from './spec.ts';
import { spread } from './spread.ts';

async function* each(groups: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const items of groups) yield* items;
}

async function* inBatches(groups: AsyncIterable<readonly Item[]>, cwd: string): AsyncGenerator<Batch> {
  const size = sizeIn(cwd);
  for await (const items of groups) yield* batchesOf(items, size);
}

/**
 * What each document comes to that standard input names or holds, as it comes. How many there will be is not known, and whoever
 * deals them out to several processes has given the cores to these: more threads are only used where they are asked for.
 */
export async function* streamed({ spec, work, io }: { spec: Spec; work: Work; io: Io }): AsyncGenerator<Done> {
  const groups = itemsOf(spec.raw, io);
  const jobs = jobsOf(spec.raw.jobs) ?? 1;
  yield* spread({ items: each(groups), batches: () => inBatches(groups, spec.cwd), total: null, jobs }, spec, work, io);
}

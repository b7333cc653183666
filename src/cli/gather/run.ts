import type { Gathering } from '../commands/given.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { filterOf } from '../settings.ts';
import { carried } from '../works/flowing.ts';
import { placeOf } from '../works/outlet.ts';
import type { Spec } from '../works/spec.ts';
import { gatheringOutlet } from './outlet.ts';
import { gatherWork } from './work.ts';

/** A report over all documents that holds none of them. */
export async function gathered<R>(
  { gather, summary }: Gathering<R>,
  files: readonly string[],
  spec: Spec,
  holds: Effective,
  io: Io,
): Promise<number> {
  const { raw, first } = spec;
  const made = await gather(spec);
  const directory = await holds.directoryFor(first);
  const outlet = gatheringOutlet(made, {
    target: raw.split === undefined ? placeOf(raw.output ?? null, io) : null,
    unit: filterOf(raw).unit,
    sort: raw.sort ?? 'document',
    directory: directory?.path ?? null,
  });
  return carried(files, spec, { work: await gatherWork(made, spec, io), outlet, summary }, io);
}

import { everyone } from '../../bindings/roster.ts';
import { fail } from '../../failure.ts';
import type { Done, Work } from '../../jobs/done.ts';
import { failed } from '../../jobs/failed.ts';
import { oneBuffer } from '../../source/bytes.ts';
import { notesOf } from '../commands/given.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { filterOf } from '../settings.ts';
import { keeps } from '../works/keeps.ts';
import { over } from '../works/over.ts';
import { sizeIn } from '../works/size.ts';
import { howOf, type Spec } from '../works/spec.ts';
import { MOST } from '../works/whole.ts';
import type { Gather } from './gather.ts';
import { metIn, type Share, type Stretch } from './share.ts';

/** Words of a long document are handed on when there are so many of them. */
const PIECE = 1 << 18;

/** What a document adds to a report over all: a share as JSON, and its words. */
export async function gatherWork({ pieces }: Pick<Gather, 'pieces'>, spec: Spec, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Work> {
  const { raw, first } = spec;
  const holds = effective(raw, io);
  const directory = await holds.directoryFor(first);
  const filter = filterOf(raw);
  const keep = keeps(filter, raw);
  const work = over(howOf(raw, io, holds, oneBuffer()), function* (document): Generator<Done> {
    const { path } = document.source;
    const roster = everyone([document], directory, keep);
    let share: Share = { path, met: metIn(roster, filter.unit !== null), unbound: roster.unbound, stretches: [] };
    let stretches: Stretch[] = [];
    let open = '';
    const close = (): readonly string[] => {
      const words = [JSON.stringify({ ...share, stretches }), open];
      share = { path, met: [], unbound: [], stretches: [] };
      [stretches, open] = [[], ''];
      return words;
    };
    for (const { unit, words, mark } of pieces(roster)) {
      // The tasks of a document follow each other: one stretch holds them.
      const bytes = Buffer.byteLength(words);
      const [last] = unit === null ? stretches : [];
      if (last === undefined) stretches.push([unit, bytes, mark]);
      else stretches = [[unit, last[1] + bytes, mark]];
      open += words;
      if (open.length >= PIECE) yield { words: close(), tally: { counts: {}, names: {} }, notes: [], fault: null };
    }
    const tasks = roster.plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
    yield { words: close(), tally: { counts: { documents: 1, tasks }, names: {} }, notes: notesOf(document), fault: null };
  });
  const size = sizeIn(io.cwd);
  return async function* (item): AsyncGenerator<Done> {
    if (size(item) > MOST * 1e6) yield failed(fail('document-too-large', { path: item.path, limit: MOST }));
    else yield* work(item);
  };
}

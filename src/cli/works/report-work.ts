import { formats } from '../../emit/index.ts';
import type { Done, Work } from '../../jobs/done.ts';
import { oneBuffer } from '../../source/bytes.ts';
import { notesOf, type Reporting } from '../commands/given.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { filterOf, reportFormat } from '../settings.ts';
import { over } from './over.ts';
import { howOf, type Spec } from './spec.ts';

/** Words of a long document are handed on when there are so many of them. */
const PIECE = 1 << 18;
const NOTHING = { counts: {}, names: {} };

/** What a report command makes of one document at a time. */
export async function reportWork<R>({ make, parts }: Reporting<R>, spec: Spec, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Work> {
  const { raw, settings, first } = spec;
  const { flow } = await formats[reportFormat(raw)]();
  if (flow === undefined) throw new Error(`${reportFormat(raw)} does not flow`);
  const holds = effective(raw, io);
  const directory = await holds.directoryFor(first);
  const filter = filterOf(raw);
  const how = { ...howOf(raw, io, holds, oneBuffer()), parts: parts === true };
  return over(how, async function* (document): AsyncGenerator<Done> {
    const { view, tally } = await make({ documents: [document], filter, directory });
    let open = '';
    for (const words of flow.body(view, settings)) {
      open += words;
      if (open.length < PIECE) continue;
      yield { words: [open], tally: NOTHING, notes: [], fault: null };
      open = '';
    }
    yield { words: [open], tally, notes: notesOf(document), fault: null };
  });
}

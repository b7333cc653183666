import { formats } from '../../emit/index.ts';
import type { Work } from '../../jobs/done.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Say } from '../../model.ts';
import type { Reporting } from '../commands/given.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { filterOf, reportFormat } from '../settings.ts';
import { conduct } from './conduct.ts';
import { type Outlet, placeOf, pouring } from './outlet.ts';
import { reportWork } from './report-work.ts';
import type { Spec } from './spec.ts';
import { worked } from './worked.ts';

/** A report that is written document by document, none kept longer than its own turn. */
export async function flowing<R>(reporting: Reporting<R>, files: readonly string[], spec: Spec, holds: Effective, io: Io): Promise<number> {
  const { raw, settings } = spec;
  const { flow } = await formats[reportFormat(raw)]();
  if (flow === undefined) throw new Error(`${reportFormat(raw)} does not flow`);
  const nothing = await reporting.make({ documents: [], filter: filterOf(raw), directory: await holds.directoryFor(spec.first) });
  const { joint, tail } = flow;
  const outlet = pouring(placeOf(raw.output ?? null, io), { joint, tail, head: () => flow.head(nothing.view, settings) });
  return carried(files, spec, { work: await reportWork(reporting, spec, io), outlet, summary: reporting.summary }, io);
}

interface Carriage {
  readonly work: Work;
  readonly outlet: Outlet;
  readonly summary: (sum: Sum) => Say;
}

/** Works on the documents one after another, and tells at the end what was counted. */
export async function carried(files: readonly string[], spec: Spec, { work, outlet, summary }: Carriage, io: Io): Promise<number> {
  const { raw, settings } = spec;
  const { lang } = settings;
  const { sum, faults, over } = await conduct(worked(files, spec, work, io), [outlet], raw, lang, io);
  const failing = faults.length > 0;
  if (over) return failing ? 2 : 0;
  if (raw.quiet !== true) io.err.write(`${summary(sum)[lang]}\n`);
  if (failing) return 2;
  return raw.strict === true && sum.count('faulty') > 0 ? 1 : 0;
}

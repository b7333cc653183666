import type { Lang, Plan, Say, Source } from '../../model.ts';
import { formats } from '../../emit/index.ts';
import { type Documents, readDocuments } from '../../run.ts';
import { filterPlans } from '../../views/filter.ts';
import type { View } from '../../views/view.ts';
import type { Io } from '../io.ts';
import { save } from '../save.ts';
import { colorOf, dayOf, headersOf, type Raw, widthOf, yearOf } from '../settings.ts';

/** What a report command makes of the documents it is given. */
export interface Report<R> {
  readonly view: View<R>;
  readonly summary: Say;
  /** Whether --strict turns this run's exit code to 1. */
  readonly faulty: boolean;
}
export type Make<R> = (documents: readonly { readonly source: Source; readonly plans: readonly Plan[] }[]) => Report<R>;

async function read(files: readonly string[], raw: Raw, io: Io): Promise<Documents> {
  return readDocuments({
    files,
    cwd: io.cwd,
    encoding: raw.encoding ?? null,
    stdin: io.stdin,
    stdinName: raw.stdinFilename ?? '-',
    allowUnmatched: raw.errorOnUnmatched === false,
    year: yearOf(raw.year),
    join: raw.join !== false,
    headers: headersOf(raw.header),
  });
}

/** Reads, narrows, writes: the one road of every report command. Nothing is written where no document could be read. */
export async function report<R>(make: Make<R>, files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  const filter = { unit: raw.unit ?? null, role: raw.role ?? null, category: raw.category ?? null, dueBefore: dayOf(raw.dueBefore) };
  const documents = await read(files, raw, io);
  for (const failure of documents.failures) io.err.write(`plan: ${failure.say[lang]}\n`);
  const failed = documents.failures.length > 0;
  if (failed && documents.read.length === 0) return 2;
  const { view, summary, faulty } = make(documents.read.map(({ source, plans }) => ({ source, plans: filterPlans(plans, filter) })));
  const { emit } = await formats[raw.format ?? 'table']();
  const chunks = emit(view, {
    lang,
    width: widthOf(io.env, io.out),
    color: raw.output === undefined && colorOf(raw.color, io.env, io.out),
    excel: raw.excel === true,
  });
  if (raw.output !== undefined) save(raw.output, chunks, io.cwd);
  else for (const chunk of chunks) if (!io.out.write(chunk)) return failed ? 2 : 0;
  if (raw.quiet !== true) io.err.write(`${summary[lang]}\n`);
  if (failed) return 2;
  return raw.strict === true && faulty ? 1 : 0;
}

import { type EmitSettings } from '../../emit/emitter.ts';
import { formats } from '../../emit/index.ts';
import type { Lang } from '../../model.ts';
import { type Documents, readDocuments, type Request } from '../../run.ts';
import { type Make, type Report, tell, tellNotes } from './given.ts';
import { type Effective, effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { save } from '../save.ts';
import { colorOf, dayOf, type Raw, reportFormat, spoken, widthOf } from '../settings.ts';

export function requestOf(files: readonly string[], raw: Raw, io: Io, { optionsFor }: Effective): Request {
  return {
    files,
    cwd: io.cwd,
    encoding: raw.encoding ?? null,
    format: raw.inputFormat ?? null,
    table: raw.table ?? null,
    stdin: io.stdin,
    stdinName: raw.stdinFilename ?? '-',
    allowUnmatched: raw.errorOnUnmatched === false,
    optionsFor,
  };
}

export function read(files: readonly string[], raw: Raw, io: Io, holds: Effective = effective(raw, io)): Promise<Documents> {
  return readDocuments(requestOf(files, raw, io, holds));
}

async function written<R>(report: Report<R>, raw: Raw, settings: EmitSettings, io: Io): Promise<boolean> {
  const format = reportFormat(raw);
  const { emit } = await formats[format]();
  if (raw.split !== undefined && report.parts !== undefined) {
    const { split } = await import('../split.ts');
    split(report.parts, { folder: raw.split, cwd: io.cwd, force: raw.force === true, format }, emit, settings);
    return true;
  }
  const chunks = emit(report.view, settings);
  if (raw.output !== undefined) save(raw.output, chunks, io.cwd);
  else for (const chunk of chunks) if (!io.out.write(chunk)) return false;
  return true;
}

/** Formats that may be written document by document, in memory that does not grow with their number. */
const STREAMED: readonly string[] = ['ndjson', 'csv', 'tsv'];

/**
 * Reads, narrows, writes: the one road of every report command. Nothing is written where no document could be read.
 * `streams` says that a report over several documents is the reports over each, one after another.
 */
export async function report<R>(make: Make<R>, files: readonly string[], raw: Raw, said: Lang, io: Io, streams = false): Promise<number> {
  const filter = { unit: raw.unit ?? null, role: raw.role ?? null, category: raw.category ?? null, dueBefore: dayOf(raw.dueBefore) };
  const holds = effective(raw, io);
  const [file = '-'] = files;
  const lang = spoken(raw, io.env, said, (await holds.configOf(file))?.says.lang);
  const directory = await holds.directoryFor(file);
  const settings = {
    lang,
    width: widthOf(io.env, io.out),
    color: raw.output === undefined && raw.split === undefined && colorOf(raw.color, io.env, io.out),
    excel: raw.excel === true,
  };
  if (streams && STREAMED.includes(reportFormat(raw))) {
    const { stream } = await import('./stream.ts');
    return stream({
      make: (documents) => make({ documents, filter, directory }),
      request: requestOf(files, raw, io, holds),
      raw,
      settings,
      io,
    });
  }
  const documents = await read(files, raw, io, holds);
  tell(documents.failures, lang, io);
  const failed = documents.failures.length > 0;
  if (failed && documents.read.length === 0) return 2;
  tellNotes(documents.read, raw.quiet === true, lang, io);
  const made = await make({ documents: documents.read, filter, directory });
  if (!(await written(made, raw, settings, io))) return failed ? 2 : 0;
  if (raw.quiet !== true) io.err.write(`${made.summary[lang]}\n`);
  if (failed) return 2;
  return raw.strict === true && made.faulty ? 1 : 0;
}

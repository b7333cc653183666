import type { EmitSettings } from '../../emit/emitter.ts';
import { formats, type ReportFormat } from '../../emit/index.ts';
import { Sum } from '../../jobs/sum.ts';
import type { Lang } from '../../model.ts';
import { type Effective, effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { save } from '../save.ts';
import { colorOf, filterOf, jobsOf, type Raw, reportFormat, spoken, widthOf } from '../settings.ts';
import type { Spec } from '../works/spec.ts';
import { type Gathering, notesOf, type Report, type Reporting, tell } from './given.ts';

async function written<R>(report: Report<R>, raw: Raw, settings: EmitSettings, io: Io): Promise<boolean> {
  const format = reportFormat(raw);
  const { emit } = await formats[format]();
  if (raw.split !== undefined && report.parts !== undefined) {
    const { split } = await import('../split.ts');
    const { views, index } = report.parts;
    const files = views.map(({ name, view }) => ({ name, chunks: () => emit(view, settings) }));
    const parts = { files, index: (names: readonly string[]) => emit(index(names), settings) };
    split(parts, { folder: raw.split, cwd: io.cwd, force: raw.force === true, format });
    return true;
  }
  const chunks = emit(report.view, settings);
  if (raw.output !== undefined) save(raw.output, chunks, io.cwd);
  else for (const chunk of chunks) if (!io.out.write(chunk)) return false;
  return true;
}

/** Formats that need not hold all documents. */
function free<R>(reporting: Reporting<R> | Gathering<R>): readonly ReportFormat[] {
  return 'gathers' in reporting ? reporting.gathers : reporting.flows;
}

/** A report that needs all documents at once. */
export async function atOnce<R>(
  reporting: Reporting<R> | Gathering<R>,
  files: readonly string[],
  { raw, settings, first }: Spec,
  holds: Effective,
  io: Io,
): Promise<number> {
  const { lang } = settings;
  if (raw.cache !== undefined && raw.quiet !== true) {
    const [format, flows] = [reportFormat(raw), free(reporting).join(', ')];
    const note = {
      zh: `--format ${format} 不用 --cache；可用：${flows}`,
      en: `--cache has no effect on --format ${format}; use one of ${flows}`,
    };
    io.err.write(`plan: ${note[lang]}\n`);
  }
  const { readAll } = await import('../works/whole.ts');
  const { read, faults } = await readAll(files, raw, holds, io, free(reporting));
  tell(faults, raw.debug === true, lang, io);
  const failed = faults.length > 0;
  if (failed && read.length === 0) return 2;
  if (raw.quiet !== true) for (const note of read.flatMap(notesOf)) io.err.write(`plan: ${note[lang]}\n`);
  const made = await reporting.make({ documents: read, filter: filterOf(raw), directory: await holds.directoryFor(first) });
  if (!(await written(made, raw, settings, io))) return failed ? 2 : 0;
  const sum = new Sum();
  sum.add(made.tally);
  if (raw.quiet !== true) io.err.write(`${reporting.summary(sum)[lang]}\n`);
  if (failed) return 2;
  return raw.strict === true && sum.count('faulty') > 0 ? 1 : 0;
}

/** Reads, narrows, writes: the one road of every report command. Nothing is written where no document could be read. */
export async function report<R>(
  command: string,
  reporting: Reporting<R> | Gathering<R>,
  files: readonly string[],
  raw: Raw,
  said: Lang,
  io: Io,
): Promise<number> {
  const holds = effective(raw, io);
  const spec = await specOf(command, files, raw, said, holds, io);
  const format = reportFormat(raw);
  if ('gathers' in reporting && reporting.gathers.includes(format)) {
    const { gathered } = await import('../gather/run.ts');
    return gathered(reporting, files, spec, holds, io);
  }
  if (!reporting.flows.includes(format)) return atOnce(reporting, files, spec, holds, io);
  const { flowing } = await import('../works/flowing.ts');
  return flowing(reporting, files, spec, holds, io);
}

/** A run of a report command as data. */
export async function specOf(command: string, files: readonly string[], raw: Raw, said: Lang, holds: Effective, io: Io): Promise<Spec> {
  jobsOf(raw.jobs); // a slip is told in every format, also where it would have no effect
  const [first = '-'] = files;
  const lang = spoken(raw, io.env, said, (await holds.configOf(first))?.says.lang);
  const settings = {
    lang,
    width: widthOf(io.env, io.out),
    color: raw.output === undefined && raw.split === undefined && colorOf(raw.color, io.env, io.out),
    excel: raw.excel === true,
  };
  return { command, raw, first, settings, cwd: io.cwd };
}

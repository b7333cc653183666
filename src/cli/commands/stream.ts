import type { EmitSettings } from '../../emit/emitter.ts';
import { formats } from '../../emit/index.ts';
import { readEach, type Request } from '../../run.ts';
import type { Io } from '../io.ts';
import { type Draft, draftOf } from '../save.ts';
import { type Raw, reportFormat } from '../settings.ts';
import { type Given, type Report, tell, tellNotes } from './given.ts';

interface Streamed<R> {
  readonly make: (documents: Given['documents']) => Report<R> | Promise<Report<R>>;
  readonly request: Request;
  readonly raw: Raw;
  readonly settings: EmitSettings;
  readonly io: Io;
}

/** Reads and writes document by document: nothing where none can be read, and none is kept longer than its own turn. */
export async function stream<R>({ make, request, raw, settings, io }: Streamed<R>): Promise<number> {
  const { emit } = await formats[reportFormat(raw)]();
  let draft: Draft | null = null;
  let last: Report<R> | null = null;
  let failed = false;
  let faulty = false;
  const write = (report: Report<R>, continued: boolean): boolean => {
    if (raw.output !== undefined) draft ??= draftOf(raw.output, io.cwd);
    for (const chunk of emit(report.view, { ...settings, continued })) {
      if (draft !== null) draft.write(chunk);
      else if (!io.out.write(chunk)) return false;
    }
    return true;
  };
  try {
    for await (const { document, failure } of readEach(request)) {
      if (document === null) {
        tell([failure], settings.lang, io);
        failed = true;
        continue;
      }
      tellNotes([document], raw.quiet === true, settings.lang, io);
      const report = await make([document]);
      faulty ||= report.faulty;
      if (!write(report, last !== null)) return failed ? 2 : 0;
      last = report;
    }
    if (last === null && failed) return 2;
    // An empty folder that was allowed still gives its header row.
    if (last === null) write((last = await make([])), false);
  } catch (error) {
    (draft as Draft | null)?.discard();
    throw error;
  }
  (draft as Draft | null)?.commit();
  if (raw.quiet !== true) io.err.write(`${last.summary[settings.lang]}\n`);
  if (failed) return 2;
  return raw.strict === true && faulty ? 1 : 0;
}

import type { Lang } from '../../model.ts';
import { type LongRow, longView, wideView } from '../../views/matrix.ts';
import { type MatrixRow, matrixRows } from '../../views/matrix-rows.ts';
import type { View } from '../../views/view.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import type { Given, Report, Reporting } from './given.ts';
import { reportWork } from '../works/report-work.ts';
import type { WorkOf } from '../works/spec.ts';
import { report } from './report.ts';
import { roster, summary, tallyOf } from './units.ts';

type ViewOf<R> = (...args: Parameters<typeof wideView>) => View<R>;

function made<R>(raw: Raw, view: ViewOf<R>): (given: Given) => Promise<Report<R>> {
  const narrowed = [raw.unit, raw.role, raw.category, raw.dueBefore, raw.via].some((value) => value !== undefined);
  return async (given) => {
    const whole = await roster(given, raw);
    return { view: view(whole, matrixRows(whole, !narrowed)), tally: tallyOf(given.documents.length, whole) };
  };
}

/** A row a task, a column a unit, the role in the cell. */
export function reporting(raw: Raw): Reporting<MatrixRow> {
  return { make: made(raw, wideView), summary, flows: [] };
}

/** The same, tidy: a row for each unit of each task. */
export function longReporting(raw: Raw): Reporting<LongRow> {
  return { make: made(raw, longView), summary, flows: [] };
}

export const workOf: WorkOf = (spec, io) =>
  spec.raw.long === true ? reportWork(longReporting(spec.raw), spec, io) : reportWork(reporting(spec.raw), spec, io);

/** `plan matrix`. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return raw.long === true
    ? report('matrix', longReporting(raw), files, raw, lang, io)
    : report('matrix', reporting(raw), files, raw, lang, io);
}

import type { Lang } from '../../model.ts';
import { type LongRow, longRowsOf, longView, type MatrixOf, wideRows, wideView } from '../../views/matrix.ts';
import { type MatrixRow, matrixRows } from '../../views/matrix-rows.ts';
import type { View } from '../../views/view.ts';
import { gatherWork } from '../gather/work.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import type { WorkOf } from '../works/spec.ts';
import type { Gathering } from './given.ts';
import { report } from './report.ts';
import { GATHERS, roster, summary, tallyOf } from './units.ts';

type ViewOf<R> = (...args: Parameters<typeof wideView>) => View<R>;

function made<R>(raw: Raw, view: ViewOf<R>, rows: MatrixOf<R>): Gathering<R> {
  const all = [raw.unit, raw.role, raw.category, raw.dueBefore, raw.via].every((value) => value === undefined);
  return {
    make: async (given) => {
      const whole = await roster(given, raw);
      return { view: view(whole, matrixRows(whole, all)), tally: tallyOf(given.documents.length, whole) };
    },
    summary,
    flows: [],
    gathers: GATHERS,
    gather: async (spec) => (await import('../gather/matrix.ts')).matrixGather(rows, all, spec),
  };
}

/** A row a task, a column a unit, the role in the cell. */
export function reporting(raw: Raw): Gathering<MatrixRow> {
  return made(raw, wideView, wideRows);
}

/** The same, tidy: a row for each unit of each task. */
export function longReporting(raw: Raw): Gathering<LongRow> {
  return made(raw, longView, longRowsOf);
}

export const workOf: WorkOf = async (spec, io) => {
  const { gather } = spec.raw.long === true ? longReporting(spec.raw) : reporting(spec.raw);
  return gatherWork(await gather(spec), spec, io);
};

/** `plan matrix`. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return raw.long === true
    ? report('matrix', longReporting(raw), files, raw, lang, io)
    : report('matrix', reporting(raw), files, raw, lang, io);
}

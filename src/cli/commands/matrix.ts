import type { Lang } from '../../model.ts';
import { longView, wideView } from '../../views/matrix.ts';
import { matrixRows } from '../../views/matrix-rows.ts';
import type { View } from '../../views/view.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { type Given, type Report } from './given.ts';
import { report } from './report.ts';
import { roster, summaryOf } from './units.ts';

/** `plan matrix`: a row a task, a column a unit, the role in the cell. */
export async function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  const narrowed = [raw.unit, raw.role, raw.category, raw.dueBefore, raw.via].some((value) => value !== undefined);
  const made = async <R>(given: Given, view: (...args: Parameters<typeof wideView>) => View<R>): Promise<Report<R>> => {
    const whole = await roster(given, raw);
    return { view: view(whole, matrixRows(whole, !narrowed)), faulty: false, summary: summaryOf(given.documents.length, whole) };
  };
  return raw.long === true
    ? report((given) => made(given, longView), files, raw, lang, io)
    : report((given) => made(given, wideView), files, raw, lang, io);
}

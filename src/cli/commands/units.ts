import { findUnit } from '../../bindings/find.ts';
import { inOrder, type Roster, rosterOf, sorted } from '../../bindings/roster.ts';
import { nearestName } from '../../written/nearest.ts';
import { fail } from '../../failure.ts';
import type { ReportFormat } from '../../emit/index.ts';
import type { Tally } from '../../jobs/done.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Lang, Say } from '../../model.ts';
import { visible } from '../../source/visible.ts';
import { counted } from '../../views/roles.ts';
import { indexView } from '../../views/unit-index.ts';
import { counts, UNIT_COLUMNS, type UnitRow, unitsView } from '../../views/units.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { suggest } from './suggest.ts';
import type { Gathering, Given } from './given.ts';
import { gatherWork } from '../gather/work.ts';
import { keeps } from '../works/keeps.ts';
import type { WorkOf } from '../works/spec.ts';
import { report } from './report.ts';

/** Formats of units and matrices that any number of documents may be told in. */
export const GATHERS: readonly ReportFormat[] = ['ndjson', 'csv', 'tsv'];

/** The roster of what was read, narrowed as asked. */
export async function roster({ documents, filter, directory }: Given, raw: Raw): Promise<Roster> {
  const whole = rosterOf(inOrder(documents), directory, keeps(filter, raw));
  const entries = sorted(whole.entries, raw.sort ?? 'document');
  return { ...whole, entries: filter.unit === null ? entries : [await findUnit(entries, filter.unit)] };
}

/** What is counted of a roster. */
export function tallyOf(documents: number, { plans, entries, unbound }: Roster): Tally {
  const tasks = plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
  return { counts: { documents, tasks }, names: { units: entries.map(({ unit }) => unit), unbound } };
}

export function summary(sum: Sum): Say {
  const [documents, tasks, units, unbound] = [sum.count('documents'), sum.count('tasks'), sum.names('units').length, sum.names('unbound')];
  const names = unbound.map((name) => visible(name));
  const groups = unbound.length === 0 ? '' : `（${names.join('、')}）`;
  return {
    zh: `${String(documents)} 份文件：${String(tasks)} 项任务，${String(units)} 个单位和群组；${String(unbound.length)} 个群组未展开${groups}`,
    en: `${counted(documents, 'document')}: ${counted(tasks, 'task')}, ${counted(units, 'unit and group', 'units and groups')}; ${counted(unbound.length, 'group')} not expanded${unbound.length === 0 ? '' : ` (${names.join(', ')})`}`,
  };
}

async function columnsOf(words: string | undefined): Promise<string[] | null> {
  if (words === undefined) return null;
  const names = words.split(',').map((name) => name.trim());
  for (const column of names) {
    if (!UNIT_COLUMNS.includes(column))
      throw fail('unknown-column', { column, known: UNIT_COLUMNS.join(', '), nearest: await nearestName(column, UNIT_COLUMNS) });
  }
  return names;
}

/** For each unit its tasks, its role in each, and through what it is bound. */
export async function reporting(raw: Raw): Promise<Gathering<UnitRow>> {
  const columns = await columnsOf(raw.columns);
  return {
    make: async (given) => {
      const whole = await roster(given, raw);
      return {
        view: unitsView(whole, columns),
        parts: {
          views: whole.entries.map((entry) => ({ name: entry.unit, view: unitsView({ ...whole, entries: [entry] }, columns) })),
          index: (names) =>
            indexView(
              whole,
              whole.entries.map((entry) => ({ ...entry, counts: counts(entry.bindings) })),
              names,
            ),
        },
        tally: tallyOf(given.documents.length, whole),
      };
    },
    summary,
    flows: [],
    gathers: GATHERS,
    gather: async (spec) => (await import('../gather/units.ts')).unitsGather(columns, spec),
  };
}

export const workOf: WorkOf = async (spec, io) => {
  const { gather } = await reporting(spec.raw);
  return gatherWork(await gather(spec), spec, io);
};

/** `plan units`. */
export async function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  const wanted = await reporting(raw);
  return raw.suggest === true ? suggest(files, raw, lang, io) : report('units', wanted, files, raw, lang, io);
}

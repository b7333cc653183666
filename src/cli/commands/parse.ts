import type { Assignment, Lang, Plan, Say } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import { filterPlans } from '../../views/filter.ts';
import { type ParseRow, parseView } from '../../views/parse.ts';
import type { Canonical } from '../../views/record.ts';
import type { Directory } from '../../units/directory.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Tally } from '../../jobs/done.ts';
import type { Reporting } from './given.ts';
import { reportWork } from '../works/report-work.ts';
import type { WorkOf } from '../works/spec.ts';
import { report } from './report.ts';

/** What is counted of tables. */
function tallyOf(documents: number, plans: readonly Plan[]): Tally {
  const counts = { documents, tables: plans.length, tasks: 0, categories: 0, assignments: 0, joined: 0, above: 0 };
  const units = new Set<string>();
  // Tasks share lists of assignments: the units of each are gathered once.
  const lists = new Set<readonly Assignment[]>();
  for (const { tasks, categories } of plans) {
    counts.tasks += tasks.length;
    counts.categories += categories.length;
    let row: number | undefined;
    for (const { assignments, provenance } of tasks) {
      counts.assignments += assignments.length;
      lists.add(assignments);
      // The tasks of a row follow each other.
      if (provenance.lines[0] === row) continue;
      row = provenance.lines[0];
      if (provenance.joined) counts.joined += 1;
      if (provenance.units === 'above') counts.above += 1;
    }
  }
  for (const list of lists) for (const { unit } of list) units.add(unit);
  return { counts, names: { units: [...units] } };
}

function summary(sum: Sum): Say {
  const of = (name: string): number => sum.count(name);
  const units = sum.names('units').length;
  return {
    zh: `${of('documents')} 份文件、${of('tables')} 张表：${of('tasks')} 项任务，${of('categories')} 个类别，${of('assignments')} 项分工，${units} 个单位；拼接跨页行 ${of('joined')} 处，单位承上 ${of('above')} 行`,
    en: `${counted(of('documents'), 'document')}, ${counted(of('tables'), 'table')}: ${counted(of('tasks'), 'task')}, ${counted(of('categories'), 'category', 'categories')}, ${counted(of('assignments'), 'assignment')}, ${counted(units, 'unit')}; ${counted(of('joined'), 'cut row')} joined, ${counted(of('above'), 'row')} with units from above`,
  };
}

/** The report, document by document but where a table is laid out. */
export function reporting(): Reporting<ParseRow> {
  let canonical: Canonical | null = null;
  return {
    make: async ({ documents, filter, directory }) => {
      const plans = filterPlans(
        documents.flatMap(({ plans: list }) => list),
        filter,
      );
      if (directory !== null) canonical ??= await naming(directory);
      return { view: parseView(plans, canonical), tally: tallyOf(documents.filter(({ continued }) => continued !== true).length, plans) };
    },
    summary,
    flows: ['json', 'ndjson', 'csv', 'tsv'],
    parts: true,
  };
}

/** The canonical name of a unit, in the year of its document. */
async function naming(directory: Directory): Promise<Canonical> {
  const { directoryClasses } = await import('../../bindings/classes.ts');
  const byYear = new Map<number | null, ReturnType<typeof directoryClasses>>();
  return ({ year }, unit) => {
    const classes = byYear.get(year) ?? directoryClasses(directory, year);
    byYear.set(year, classes);
    return classes.canonical(unit);
  };
}

export const workOf: WorkOf = (spec, io) => reportWork(reporting(), spec, io);

/** `plan parse`: the normalised document. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return report('parse', reporting(), files, raw, lang, io);
}

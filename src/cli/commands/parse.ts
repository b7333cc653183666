import type { Lang, Plan, Say, Task } from '../../model.ts';
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
import { report } from './report.ts';

/** How many rows of the table these tasks stand in. */
function rows(tasks: readonly Task[]): number {
  return new Set(tasks.map(({ provenance }) => provenance.lines[0])).size;
}

/** What is counted of tables. */
function tallyOf(documents: number, plans: readonly Plan[]): Tally {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const above = plans.map((plan) => rows(plan.tasks.filter(({ provenance }) => provenance.units === 'above')));
  const joined = plans.map((plan) => rows(plan.tasks.filter(({ provenance }) => provenance.joined)));
  const sum = (list: readonly number[]): number => list.reduce((total, one) => total + one, 0);
  return {
    counts: {
      documents,
      tables: plans.length,
      tasks: tasks.length,
      categories: sum(plans.map(({ categories }) => categories.length)),
      assignments: sum(tasks.map(({ assignments }) => assignments.length)),
      joined: sum(joined),
      above: sum(above),
    },
    names: { units: [...new Set(tasks.flatMap(({ assignments }) => assignments.map(({ unit }) => unit)))] },
  };
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
      return { view: parseView(plans, canonical), tally: tallyOf(documents.length, plans) };
    },
    summary,
    flows: ['json', 'ndjson', 'csv', 'tsv'],
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

/** `plan parse`: the normalised document. */
export function run(files: readonly string[], raw: Raw, lang: Lang, io: Io): Promise<number> {
  return report('parse', reporting(), files, raw, lang, io);
}

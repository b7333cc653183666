import type { Lang, Plan } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import { filterPlans } from '../../views/filter.ts';
import { type ParseRow, parseView } from '../../views/parse.ts';
import type { Canonical } from '../../views/record.ts';
import type { Directory } from '../../units/directory.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { type Make, report } from './report.ts';

interface Counts {
  readonly tables: number;
  readonly tasks: number;
  readonly categories: number;
  readonly assignments: number;
  readonly units: number;
  readonly joined: number;
  readonly above: number;
}

function countsOf(plans: readonly Plan[]): Counts {
  const tasks = plans.flatMap((plan) => plan.tasks);
  const rows = (test: (task: Plan['tasks'][number]) => boolean): number =>
    new Set(plans.flatMap((plan, at) => plan.tasks.filter(test).map(({ provenance }) => `${String(at)} ${String(provenance.lines[0])}`)))
      .size;
  return {
    tables: plans.length,
    tasks: tasks.length,
    categories: plans.reduce((sum, { categories }) => sum + categories.length, 0),
    assignments: tasks.reduce((sum, { assignments }) => sum + assignments.length, 0),
    units: new Set(tasks.flatMap(({ assignments }) => assignments.map(({ unit }) => unit))).size,
    joined: rows(({ provenance }) => provenance.joined),
    above: rows(({ provenance }) => provenance.units === 'above'),
  };
}

const make: Make<ParseRow> = async ({ documents, filter, directory }) => {
  const plans = filterPlans(
    documents.flatMap(({ plans: list }) => list),
    filter,
  );
  const n = countsOf(plans);
  return {
    view: parseView(plans, directory === null ? null : await naming(directory)),
    faulty: false,
    summary: {
      zh: `${documents.length} 份文件、${n.tables} 张表：${n.tasks} 项任务，${n.categories} 个类别，${n.assignments} 项分工，${n.units} 个单位；拼接跨页行 ${n.joined} 处，单位承上 ${n.above} 行`,
      en: `${counted(documents.length, 'document')}, ${counted(n.tables, 'table')}: ${counted(n.tasks, 'task')}, ${counted(n.categories, 'category', 'categories')}, ${counted(n.assignments, 'assignment')}, ${counted(n.units, 'unit')}; ${counted(n.joined, 'cut row')} joined, ${counted(n.above, 'row')} with units from above`,
    },
  };
};

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
  return report(make, files, raw, lang, io);
}

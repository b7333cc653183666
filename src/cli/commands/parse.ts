import type { Lang, Plan, Say, Task } from '../../model.ts';
import { counted } from '../../views/roles.ts';
import { filterPlans } from '../../views/filter.ts';
import { type ParseRow, parseView } from '../../views/parse.ts';
import type { Canonical } from '../../views/record.ts';
import type { Directory } from '../../units/directory.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { type Make } from './given.ts';
import { report } from './report.ts';

/** What has been read so far, document by document. */
class Tally {
  #documents = 0;
  #tables = 0;
  #tasks = 0;
  #categories = 0;
  #assignments = 0;
  #joined = 0;
  #above = 0;
  readonly #units = new Set<string>();

  add(documents: number, plans: readonly Plan[]): void {
    this.#documents += documents;
    this.#tables += plans.length;
    for (const { tasks, categories } of plans) {
      this.#tasks += tasks.length;
      this.#categories += categories.length;
      this.#joined += rows(tasks.filter(({ provenance }) => provenance.joined));
      this.#above += rows(tasks.filter(({ provenance }) => provenance.units === 'above'));
      for (const { assignments } of tasks) {
        this.#assignments += assignments.length;
        for (const { unit } of assignments) this.#units.add(unit);
      }
    }
  }

  get say(): Say {
    const [documents, tables, tasks] = [this.#documents, this.#tables, this.#tasks];
    const [categories, assignments, units] = [this.#categories, this.#assignments, this.#units.size];
    const [joined, above] = [this.#joined, this.#above];
    return {
      zh: `${documents} 份文件、${tables} 张表：${tasks} 项任务，${categories} 个类别，${assignments} 项分工，${units} 个单位；拼接跨页行 ${joined} 处，单位承上 ${above} 行`,
      en: `${counted(documents, 'document')}, ${counted(tables, 'table')}: ${counted(tasks, 'task')}, ${counted(categories, 'category', 'categories')}, ${counted(assignments, 'assignment')}, ${counted(units, 'unit')}; ${counted(joined, 'cut row')} joined, ${counted(above, 'row')} with units from above`,
    };
  }
}

/** How many rows of the table these tasks stand in. */
function rows(tasks: readonly Task[]): number {
  return new Set(tasks.map(({ provenance }) => provenance.lines[0])).size;
}

function maker(): Make<ParseRow> {
  const tally = new Tally();
  let canonical: Canonical | null = null;
  return async ({ documents, filter, directory }) => {
    const plans = filterPlans(
      documents.flatMap(({ plans: list }) => list),
      filter,
    );
    tally.add(documents.length, plans);
    if (directory !== null) canonical ??= await naming(directory);
    return { view: parseView(plans, canonical), faulty: false, summary: tally.say };
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
  return report(maker(), files, raw, lang, io, true);
}

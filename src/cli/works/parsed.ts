import type { Tally } from '../../jobs/done.ts';
import type { Assignment, Plan } from '../../model.ts';
import type { Document } from '../../run.ts';
import type { Directory } from '../../units/directory.ts';
import { type Filter, filterPlans } from '../../views/filter.ts';
import type { Canonical } from '../../views/record.ts';

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

export interface Parsed {
  readonly plans: readonly Plan[];
  readonly canonical: Canonical | null;
  readonly tally: Tally;
}

/** What `plan parse` shows of documents: their tables narrowed as asked, the names of a directory, what is counted. */
export function parsed(directory: Directory | null, filter: Filter): (documents: readonly Document[]) => Promise<Parsed> {
  let canonical: Canonical | null = null;
  return async (documents) => {
    const plans = filterPlans(
      documents.flatMap(({ plans: list }) => list),
      filter,
    );
    if (directory !== null) canonical ??= await naming(directory);
    return { plans, canonical, tally: tallyOf(documents.filter(({ continued }) => continued !== true).length, plans) };
  };
}

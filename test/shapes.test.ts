import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Plan, Task } from '../src/model.ts';
import { ledgerOf } from '../src/views/ledger.ts';
import { plansOf } from './read.ts';

const shapes = new URL('../fixtures/shapes/', import.meta.url);

/** A task as the hand-made answers write it: number | words | parties | times | other columns | where from. */
function toldTask(task: Task): string {
  const parties = task.assignments.map(({ unit, role, kind, action }) =>
    [unit, role, kind, action].filter((word) => word !== null).join(' '),
  );
  const times = task.deadlines.map(({ kind, date }) => `${kind} ${date ?? '-'}`);
  const extra = task.extra.map(({ header, text }) => `${header}=${text.value}`);
  const { lines, category, units, joined } = task.provenance;
  const from = `${lines.join(',')} ${category} ${units}${joined ? ' joined' : ''}`;
  return [task.number ?? '-', task.text.value.replace(/\n/gu, '\\n'), parties.join('; '), times.join('; '), extra.join('; '), from].join(
    ' | ',
  );
}

function told(plan: Plan): string[] {
  return [
    `# ${plan.title ?? '-'} | ${String(plan.year ?? '-')} | ${plan.columns.map(({ holds }) => holds).join(' ')}`,
    ...plan.categories.map(({ path }) => `@ ${path.join(' > ')}`),
    ...plan.tasks.map(toldTask),
  ];
}

describe.each(readdirSync(shapes).sort())('%s', async (name) => {
  const plans = await plansOf(readFileSync(new URL(`${name}/input.tsv`, shapes)));
  it('is read as by hand', () => {
    const expected = readFileSync(new URL(`${name}/expected.txt`, shapes), 'utf8')
      .trimEnd()
      .split('\n');
    expect(plans.flatMap(told)).toEqual(expected);
  });
  it('loses no character', () => {
    const [first] = plans;
    if (first === undefined) throw new Error('no plan');
    expect(ledgerOf(first.source, plans).unaccounted).toEqual([]);
  });
});

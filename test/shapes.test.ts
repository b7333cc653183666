import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Assignment, Plan, Task } from '../src/model.ts';
import { ledgerOf } from '../src/views/ledger.ts';
import { unitText } from '../src/views/record.ts';
import { plansOf } from './read.ts';

const shapes = new URL('../fixtures/shapes/', import.meta.url);

function flat(words: string): string {
  return words.replace(/\n/gu, '\\n');
}

/** Parties in order, neighbours of one role and action together: lead 市财政局, 市教育局 [牵头]; responsible 各镇/group. */
function toldParties(assignments: readonly Assignment[]): string {
  const runs: { how: string; role: string; units: string[] }[] = [];
  for (const { unit, role, kind, action } of assignments) {
    const how = action === null ? '' : ` [${action}]`;
    const name = kind === 'named' ? unit : `${unit}/${kind}`;
    const last = runs.at(-1);
    if (last?.role === role && last.how === how) last.units.push(name);
    else runs.push({ how, role, units: [name] });
  }
  return runs.map(({ how, role, units }) => `${role} ${units.join(', ')}${how}`).join('; ');
}

/** A task as the hand-made answers write it: number | words | unit cells | parties | times | other columns | where from. */
function toldTask(task: Task): string {
  const times = task.deadlines.map(({ text, kind, date }) => `${text}=${date ?? kind}`);
  const extra = task.extra.map(({ header, text }) => `${flat(header)}=${flat(text.value)}`);
  const { lines, category, units, joined } = task.provenance;
  const from = `${lines.join(',')} ${category} ${units}${joined ? ' joined' : ''}`;
  const told = [task.number ?? '-', flat(task.text.value), flat(unitText(task)), toldParties(task.assignments)];
  return [...told, times.join('; '), extra.join('; '), from].join(' | ');
}

/** A plan: its title, year and columns; the lines that hold no task; each category with its tasks, then the tasks without one. */
function told(plan: Plan): string[] {
  const shelved = new Set(plan.categories.flatMap(({ tasks }) => tasks));
  const byId = new Map(plan.tasks.map((task) => [task.id, toldTask(task)]));
  return [
    `# ${plan.title ?? '-'} | ${String(plan.year ?? '-')} | ${plan.columns.map(({ holds }) => holds).join(' ')}`,
    `~ ${plan.skipped.map(({ kind, line }) => `${String(line)} ${kind}`).join(', ')}`,
    ...plan.categories.flatMap(({ path, tasks }) => [`@ ${flat(path.join(' > '))}`, ...tasks.map((id) => byId.get(id) ?? id)]),
    ...plan.tasks.filter(({ id }) => !shelved.has(id)).map(toldTask),
  ];
}

describe.each(readdirSync(shapes).sort())('%s', (name) => {
  const read = async (): Promise<Plan[]> => plansOf(readFileSync(new URL(`${name}/input.tsv`, shapes)));
  it('is read as by hand', async () => {
    const expected = readFileSync(new URL(`${name}/expected.txt`, shapes), 'utf8')
      .trimEnd()
      .split('\n');
    expect((await read()).flatMap(told)).toEqual(expected);
  });
  it('loses no character', async () => {
    const plans = await read();
    const [first] = plans;
    if (first === undefined) throw new Error('no plan');
    expect(ledgerOf(first.source, plans).unaccounted).toEqual([]);
  });
});

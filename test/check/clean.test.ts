import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { rules } from '../../src/rules/index.ts';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

const folder = new URL('../../fixtures/clean/', import.meta.url);

/** Documents as offices issue them, of every shape: a checker that cries at them would be switched off. */
it.each(readdirSync(folder))('%s is left in peace', async (name) => {
  const source = await openSource(name, readFileSync(new URL(name, folder)));
  const plans = await readPlans(source, { year: null, join: true, headers: new Map() });
  const tasks = plans.reduce((sum, plan) => sum + plan.tasks.length, 0);
  const found = check({ source, plans, directory: null }, rules, new Map());
  expect(found.filter(({ severity }) => severity !== 'info').map(({ code, say }) => `${code}: ${say.zh}`)).toEqual([]);
  // Nor does it murmur without end: no rule speaks of more than a third of the tasks.
  for (const { code } of rules) {
    const own = found.filter((one) => one.code === code).length;
    expect([code, own <= Math.max(2, tasks / 3)]).toEqual([code, true]);
  }
});

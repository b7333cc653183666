import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { rules } from '../../src/rules/index.ts';
import { plansOf } from '../read.ts';

const folder = new URL('../../fixtures/clean/', import.meta.url);

/** Documents as offices issue them, of every shape: a checker that cries at them would be switched off. */
it.each(readdirSync(folder))('%s is left in peace', async (name) => {
  const plans = await plansOf(readFileSync(new URL(name, folder), 'utf8'));
  const source = plans[0]?.source;
  if (source === undefined) throw new Error('no table');
  const found = check({ source, plans, directory: null }, rules, new Map()).filter(({ severity }) => severity !== 'info');
  expect(found.map(({ code, say }) => `${code}: ${say.zh}`)).toEqual([]);
});

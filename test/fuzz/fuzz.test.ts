import { expect, it } from 'vitest';
import { batch } from './loop.ts';
import { properties } from './properties.ts';

/** A few runs of what `npm run fuzz` does for hours, always the same ones. */
const RUNS = Math.min(60, Math.ceil(Number(process.env['PLAN_RUNS'] ?? '10000') / 20));

it.each(Object.keys(properties))('%s', async (name) => {
  const { failure } = await batch(name, 20251124, RUNS, () => undefined);
  expect(failure).toBeNull();
});

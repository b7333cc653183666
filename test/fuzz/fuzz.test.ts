import { expect, it } from 'vitest';
import { batch } from './loop.ts';
import { properties } from './properties.ts';

/** A few runs of what `npm run fuzz` does for hours, always the same ones, of the properties that take one command line a run. */
const QUICK = Object.keys(properties).filter((name) => !['bytes', 'structures', 'options'].includes(name));
const most = Number(process.env['PLAN_RUNS'] ?? '10000') >= 1000 ? 3 : 1;

it.each(QUICK)(
  '%s',
  async (name) => {
    const { failure } = await batch(name, 20251124, most * 20, () => undefined);
    expect(failure).toBeNull();
  },
  240_000,
);

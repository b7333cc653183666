import { expect, it } from 'vitest';
import { batch } from './loop.ts';
import { properties } from './properties.ts';

/** A few runs of what `npm run fuzz` does for hours, always the same ones. */
const most = Number(process.env['PLAN_RUNS'] ?? '10000') >= 1000 ? 3 : 1;

it.each(Object.keys(properties))(
  '%s',
  async (name) => {
    const { failure } = await batch(name, 20251124, most * 20, () => undefined);
    expect(failure).toBeNull();
  },
  240_000,
);

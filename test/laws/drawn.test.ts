import fc from '../drawing.ts';
import { expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { drawn, layouts } from './drawn.ts';

const runs = Number(process.env['PLAN_RUNS'] ?? '10000');

it('reads back every table that is drawn, however it is laid out and cut', async () => {
  await fc.assert(
    fc.asyncProperty(layouts, async (layout) => {
      const { words, tasks } = drawn(layout);
      const plans = await plansOf(words);
      const read = plans.flatMap((plan) =>
        plan.tasks.map(({ number, categoryPath, text, unitCells }) => ({
          number,
          category: categoryPath.join('>'),
          text: text.value,
          units: unitCells.map((cell) => cell.text.value).join(),
        })),
      );
      expect(read, words).toEqual(tasks);
    }),
    { numRuns: Math.min(runs, 2000) },
  );
});

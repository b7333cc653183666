import { expect, it } from 'vitest';
import { inLine } from '../../src/jobs/inline.ts';
import type { Done, Item } from '../../src/jobs/done.ts';
import { Sum } from '../../src/jobs/sum.ts';

it('adds counts and keeps each name once, as first met', () => {
  const sum = new Sum();
  sum.add({ counts: { tasks: 2, tables: 1 }, names: { units: ['乙', '甲'] } });
  sum.add({ counts: { tasks: 3 }, names: { units: ['甲', '丙'] } });
  expect([sum.count('tasks'), sum.count('tables'), sum.count('other')]).toEqual([5, 1, 0]);
  expect([sum.names('units'), sum.names('other')]).toEqual([['乙', '甲', '丙'], []]);
});

it('works on documents in order and lets timers run in a long run', async () => {
  const done = (path: string): Done => ({ words: [path], tally: { counts: {}, names: {} }, notes: [], fault: null });
  const items: Item[] = ['a', 'b', 'c', 'd'].map((path) => ({ path }));
  let ticks = 0;
  const timer = setInterval(() => (ticks += 1), 1);
  const seen: unknown[] = [];
  // Each document takes longer than a run may go without looking up.
  const work = async function* ({ path }: Item): AsyncGenerator<Done> {
    for (const until = performance.now() + 60; performance.now() < until; ) continue;
    yield await Promise.resolve(done(path));
  };
  for await (const { words } of inLine(items, work)) seen.push(words[0]);
  clearInterval(timer);
  expect(seen).toEqual(['a', 'b', 'c', 'd']);
  expect(ticks).toBeGreaterThanOrEqual(3);
});

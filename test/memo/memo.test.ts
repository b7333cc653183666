import { expect, it } from 'vitest';
import { memo } from '../../src/memo.ts';

it('keeps what recurs, and forgets what does not', () => {
  const kept = memo<string | null>(2);
  const asked: string[] = [];
  const ask = (key: string): string | null =>
    kept(key, () => {
      asked.push(key);
      return key === 'nothing' ? null : key.toUpperCase();
    });
  expect(['a', 'b', 'a', 'c', 'a', 'd', 'a', 'e', 'a'].map(ask)).toEqual(['A', 'B', 'A', 'C', 'A', 'D', 'A', 'E', 'A']);
  expect(asked).toEqual(['a', 'b', 'c', 'd', 'e']);
  ask('b');
  expect(asked.at(-1)).toBe('b');
  expect([ask('nothing'), ask('nothing')]).toEqual([null, null]);
  expect(asked.filter((key) => key === 'nothing')).toHaveLength(1);
  const long = 'x'.repeat(5000);
  expect([ask(long), ask(long)]).toEqual([long.toUpperCase(), long.toUpperCase()]);
  expect(asked.filter((key) => key === long)).toHaveLength(2);
});

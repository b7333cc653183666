import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Finding } from '../../src/finding.ts';
import { rules } from '../../src/rules/index.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { plansOf } from '../read.ts';
import { directoryOf } from './found.ts';

/** Takes the marks ⟦…⟧ off a table and gives the words between them with their places. */
function unmarked(marked: string): { words: string; marks: string[] } {
  const marks: string[] = [];
  let words = '';
  let open = -1;
  for (const char of marked) {
    if (char === '⟦') open = words.length;
    else if (char === '⟧') marks.push(`${String(open)}: ${words.slice(open)}`);
    else words += char;
  }
  return { words, marks };
}

async function findingsOf(one: Rule, words: string): Promise<Finding[]> {
  const plans = await plansOf(words);
  const source = plans[0]?.source;
  if (source === undefined) throw new Error('no table');
  const directory = one.directory === undefined ? null : directoryOf(one.directory);
  return check({ source, plans, directory }, [one], new Map([[one.code, one.severity === 'off' ? 'info' : one.severity]]));
}

describe.each(rules.map((one) => [one.code, one] as const))('%s', (_, one) => {
  it('fires in its bad example just where the marks stand', async () => {
    const { words, marks } = unmarked(one.bad);
    const found = await findingsOf(one, words);
    const places = found.map(({ range: [first] }) => `${String(first?.[0])}: ${words.slice(...(first ?? [0, 0]))}`);
    expect(marks.length).toBeGreaterThan(0);
    expect(places).toEqual(marks);
  });
  it('is silent in its good example', async () => {
    expect(await findingsOf(one, one.good)).toEqual([]);
  });
  it('says what it found in both languages', async () => {
    for (const { say } of await findingsOf(one, unmarked(one.bad).words)) {
      expect(say.zh).toMatch(/[\u3400-\u9fff]/u);
      expect(say.en).toMatch(/[a-z]{3}/u);
      expect(`${say.zh}${say.en}`).not.toMatch(/undefined|\[object|NaN/u);
    }
  });
});

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Severity } from '../../src/finding.ts';
import { rules } from '../../src/rules/index.ts';
import { placeOf } from '../../src/views/places.ts';
import { planOf, seedBytes } from '../read.ts';

interface GoldFinding {
  readonly id: string;
  readonly rule: string;
  readonly severity: Severity;
  readonly places: readonly { readonly line: number }[];
}
const file = JSON.parse(readFileSync(new URL('../../fixtures/gold/findings.json', import.meta.url), 'utf8')) as
  | { findings: GoldFinding[] }
  | GoldFinding[];
const gold = Array.isArray(file) ? file : file.findings;

describe('the founding document against its hand-made findings', async () => {
  const plan = await planOf(seedBytes());
  const { source } = plan;
  const found = check({ source, plans: [plan], directory: null }, rules, new Map()).map(({ code, severity, range, related }) => ({
    code,
    severity,
    lines: new Set(
      [range, ...related.map((one) => one.range)]
        .flat()
        .flatMap(([start, end]) => [placeOf(source, start).line, placeOf(source, end).line]),
    ),
  }));
  const grave = gold.filter(({ severity }) => severity !== 'info');
  const notes = gold.filter(({ severity }) => severity === 'info');
  const touches = ({ rule, places }: GoldFinding): boolean =>
    places.some(({ line }) => found.some(({ code, lines }) => code === rule && lines.has(line)));

  it.each(grave.map((one) => [one.id, one.rule, one] as const))('%s %s is reported on each of its lines', (_, code, one) => {
    const lines = new Set(found.filter((hit) => hit.code === code && hit.severity !== 'info').flatMap((hit) => [...hit.lines]));
    for (const { line } of one.places) expect(lines).toContain(line);
  });
  it('at least twenty of the notes are reported where they stand', () => {
    const missing = notes.filter((one) => !touches(one)).map(({ id, rule }) => `${id} ${rule}`);
    expect(missing).toEqual(['T8 short-statute-title', 'T9 unmarked-title', 'T10 grammar', 'T11 deadline-coverage']);
    expect(notes.length - missing.length).toBe(23);
  });
  it('no error or warning is a false alarm', () => {
    const real = new Map<string, Set<number>>();
    for (const { rule, places } of gold) for (const { line } of places) real.set(rule, (real.get(rule) ?? new Set()).add(line));
    for (const { code, severity, lines } of found) {
      if (severity === 'info') continue;
      const known = real.get(code) ?? new Set();
      expect([code, [...lines].some((line) => known.has(line))]).toEqual([code, true]);
    }
  });
  it('no rule fires on more than a third of the rows', () => {
    for (const { code } of rules) expect([code, found.filter((one) => one.code === code).length]).toEqual([code, expect.any(Number)]);
    for (const { code } of rules) expect(found.filter((one) => one.code === code).length).toBeLessThanOrEqual(12);
  });
});

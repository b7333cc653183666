import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { readPlans } from '../../src/read/index.ts';
import { rules } from '../../src/rules/index.ts';
import { openSource } from '../../src/source/index.ts';
import { placeOf } from '../../src/views/places.ts';
import { directoryOf } from '../rules/found.ts';

/** Documents with faults, each beside a list made by hand of all that is to be found: line, severity, code, task. */
const folder = new URL('../../fixtures/faulty/', import.meta.url);
const names = readdirSync(folder).filter((name) => /\.(?:tsv|md)$/u.test(name));
const listOf = (name: string): string[] =>
  readFileSync(new URL(name.replace(/\.\w+$/u, '.txt'), folder), 'utf8')
    .trim()
    .split('\n')
    .sort();

it.each(names)('%s: all that is listed is found, and nothing else', async (name) => {
  const source = await openSource(name, readFileSync(new URL(name, folder)));
  const plans = await readPlans(source, { year: null, join: true, headers: new Map() });
  const units = new URL(name.replace(/\.\w+$/u, '.units'), folder);
  const directory = existsSync(units) ? directoryOf(readFileSync(units, 'utf8').trim().split('\n')) : null;
  const found = check({ source, plans, directory }, rules, new Map()).map(({ code, severity, range, task }) =>
    [placeOf(source, range[0]?.[0] ?? 0).line, severity, code, task ?? ''].join(' ').trim(),
  );
  expect(found.sort()).toEqual(listOf(name));
});

it('every rule is tried on one of them', () => {
  const tried = new Set(names.flatMap(listOf).map((line) => line.split(' ')[2]));
  expect(rules.map(({ code }) => code).filter((code) => !tried.has(code))).toEqual([]);
});

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import type { Finding } from '../../src/finding.ts';
import { readPlans } from '../../src/read/index.ts';
import { rules } from '../../src/rules/index.ts';
import { openSource } from '../../src/source/index.ts';
import { seedBytes } from '../read.ts';

const twins = new URL('../../fixtures/twins/', import.meta.url);
const clean = new URL('../../fixtures/clean/', import.meta.url);

/** Faults of lines of text: another carrier has no such lines, and a merge that it states is no cut row. */
const OF_LINES: ReadonlySet<string> = new Set(['blank-leading-line', 'mixed-markup', 'trailing-rule', 'no-final-newline', 'page-break']);

async function found(path: string, bytes: Buffer): Promise<readonly Finding[]> {
  const source = await openSource(path, bytes);
  const plans = await readPlans(source, { year: null, join: true, headers: new Map() });
  for (const { rows } of plans)
    for (const { cells } of rows)
      for (const { at, text } of cells) {
        expect(at).toHaveLength(2);
        for (const { from, to } of text?.pieces ?? []) expect([at[0] <= from, to <= at[1]]).toEqual([true, true]);
      }
  return check({ source, plans, directory: null }, rules, new Map());
}

const said = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ code }) => !OF_LINES.has(code))
    .map(({ code, task }) => `${code} ${String(task)}`)
    .sort();

describe('a check of a word processor or a spreadsheet', () => {
  it.each(readdirSync(twins).filter((name) => /\.(?:docx|xlsx|ods)$/u.test(name) && !/^(?:numbered|merged)/u.test(name)))(
    '%s finds what it finds in the tab-separated twin',
    async (file) => {
      const name = file.replace(/(?:@.*)?\.[a-z]+$/u, '');
      const original = name === 'seed' ? seedBytes() : readFileSync(new URL(`${name}.tsv`, clean));
      expect(said(await found(file, readFileSync(new URL(file, twins))))).toEqual(said(await found('twin.tsv', original)));
    },
  );
});

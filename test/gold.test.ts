import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { rangeOf } from '../src/text.ts';
import { planOf, seedBytes } from './read.ts';

interface GoldTask {
  number: string;
  categoryPath: string[];
  text: string;
  unitText: string;
  assignments: object[];
  deadlines: object[];
  citations: object[];
  provenance: { lines: number[]; units: string; joined: boolean };
}
const gold = JSON.parse(readFileSync(new URL('../fixtures/gold/seed.json', import.meta.url), 'utf8')) as {
  categories: { path: string[] }[];
  tasks: GoldTask[];
};

describe('the founding document against its hand reading', () => {
  let plan: Awaited<ReturnType<typeof planOf>>;
  beforeAll(async () => {
    plan = await planOf(seedBytes());
  });

  it('has the same categories in the same order', () => {
    expect(plan.categories.map(({ path }) => path)).toEqual(gold.categories.map(({ path }) => path));
  });

  it.each(gold.tasks.map((want, at) => ({ want, at })))('task $want.number', ({ want, at }) => {
    const task = plan.tasks[at];
    if (task === undefined) throw new Error('no such task');
    expect(task.number).toBe(want.number);
    expect(task.categoryPath).toEqual(want.categoryPath);
    expect(task.text.value).toBe(want.text);
    expect(task.unitCells.map(({ text }) => text.value).join('\n')).toBe(want.unitText);
    expect(
      task.assignments.map(({ unit, surface, role, kind, manner, action }) => ({ unit, surface, role, kind, manner, action })),
    ).toEqual(want.assignments);
    expect(task.deadlines.map(({ text, kind, date }) => ({ text, kind, date }))).toEqual(want.deadlines);
    expect(task.citations.map(({ title, number }) => ({ title, number }))).toEqual(want.citations);
    expect(task.provenance).toMatchObject(want.provenance);
  });

  it('cuts the surface of every assignment out of the source', () => {
    for (const task of plan.tasks) {
      for (const { surface, cell, at } of task.assignments) {
        const parts = rangeOf(task.unitCells[cell]?.text ?? { value: '', pieces: [] }, ...at);
        expect(parts.map(([start, end]) => plan.source.text.slice(start, end)).join('')).toBe(surface);
      }
    }
  });
});

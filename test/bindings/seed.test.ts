import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../../src/bindings/index.ts';
import { rosterOf } from '../../src/bindings/roster.ts';
import { readDirectory } from '../../src/directory/index.ts';
import type { Role } from '../../src/model.ts';
import { rangeOf } from '../../src/text.ts';
import { planOf, seedBytes } from '../read.ts';

interface GoldTask {
  readonly number: string;
  readonly assignments: readonly { readonly unit: string; readonly role: Role; readonly kind: string }[];
}
const gold = JSON.parse(readFileSync(new URL('../../fixtures/gold/seed.json', import.meta.url), 'utf8')) as { tasks: GoldTask[] };

function tally(list: readonly { readonly unit: string; readonly role: string }[]): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { unit, role } of list) found[`${unit} ${role}`] = (found[`${unit} ${role}`] ?? 0) + 1;
  return found;
}

describe('the founding document without a directory', async () => {
  const plan = await planOf(seedBytes());
  const roster = rosterOf([{ plans: [plan] }], null, () => true);

  it('binds 32 units by name, 146 times, as the hand reading counts per unit and role', () => {
    const named = roster.entries.flatMap(({ unit, bindings }) =>
      bindings.filter(({ via }) => via === 'named').map(({ role }) => ({ unit, role })),
    );
    const hand = gold.tasks.flatMap(({ assignments }) => assignments);
    expect(roster.entries.length).toBe(32);
    expect(named.length).toBe(146);
    expect(tally(named)).toEqual(tally(hand));
  });

  it('expands municipal groups to the municipal units that it names, and no other group', () => {
    expect([...roster.unbound].sort()).toEqual(['各区县人民政府', '各区县政府', '有关单位']);
    const municipal = new Set(hand().filter((unit) => unit.startsWith('市') && !unit.startsWith('市直')));
    const derived = new Set(roster.entries.filter(({ bindings }) => bindings.some(({ via }) => via !== 'named')).map(({ unit }) => unit));
    expect(derived).toEqual(municipal);
  });

  it('gives every binding a place in the source', () => {
    for (const { bindings } of roster.entries) {
      for (const {
        task,
        assignment,
        plan: { source },
      } of bindings) {
        const text = task.unitCells[assignment.cell]?.text;
        const range = text === undefined ? [] : rangeOf(text, ...assignment.at);
        expect(range.map(([from, to]) => source.text.slice(from, to)).join('')).toBe(assignment.surface);
      }
    }
  });

  function hand(): string[] {
    return gold.tasks.flatMap(({ assignments }) => assignments).map(({ unit }) => unit);
  }
});

describe('the founding document with its directory', async () => {
  const plan = await planOf(seedBytes(), { year: 2021 });
  const directory = await readDirectory(
    'shantou.yaml',
    readFileSync(new URL('../../fixtures/directories/shantou.yaml', import.meta.url), 'utf8'),
  );
  const { bindings, unbound } = bindingsOf([plan], directory);
  const tasksOf = (unit: string, ...vias: string[]): Set<string | null> =>
    new Set(bindings.filter((one) => one.unit === unit && vias.includes(one.via)).map(({ task }) => task.number));
  const handTasks = (...units: string[]): Set<string> =>
    new Set(gold.tasks.filter(({ assignments }) => assignments.some(({ unit }) => units.includes(unit))).map(({ number }) => number));

  it('makes 市发展改革局 and 市发展改革委 one unit with the tasks of both', () => {
    expect(tasksOf('市发展改革局', 'named')).toEqual(handTasks('市发展改革局', '市发展改革委'));
    expect(bindings.some(({ unit }) => unit === '市发展改革委')).toBe(false);
  });
  it('gives each of the seven governments every task of 各区县(人民)政府', () => {
    for (const unit of [
      '金平区人民政府',
      '龙湖区人民政府',
      '濠江区人民政府',
      '澄海区人民政府',
      '潮阳区人民政府',
      '潮南区人民政府',
      '南澳县人民政府',
    ])
      expect(tasksOf(unit, 'group')).toEqual(handTasks('各区县人民政府', '各区县政府'));
  });
  it('gives 市财政局 its own tasks, those of 市直各单位, and 市直其他单位 only where it is not named in the cell', () => {
    const named = handTasks('市财政局');
    const all = handTasks('市直各单位', '市直各部门');
    const rest = new Set([...handTasks('市直其他单位')].filter((number) => !named.has(number)));
    expect(tasksOf('市财政局', 'named')).toEqual(named);
    expect(tasksOf('市财政局', 'residual')).toEqual(rest);
    expect(tasksOf('市财政局', 'group', 'named')).toEqual(new Set([...named, ...all]));
  });
  it('counts every assignment once by name', () => {
    expect(bindings.filter(({ via }) => via === 'named').length).toBe(146);
    expect(unbound).toEqual(['有关单位']);
  });
  it('does not bind a body of a later year', () => {
    expect(bindings.some(({ unit }) => unit === '市政务服务和数据管理局')).toBe(false);
    expect(tasksOf('市政务服务数据管理局', 'named').size).toBe(3);
  });
  it('binds the successor in a later year, where the document uses the old name', async () => {
    const later = bindingsOf([await planOf(seedBytes(), { year: 2025 })], directory).bindings;
    expect(later.some(({ unit }) => unit === '市政务服务数据管理局')).toBe(false);
    expect(later.filter(({ unit, via }) => unit === '市政务服务和数据管理局' && via === 'named').length).toBe(3);
  });
});

import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../../src/bindings/index.ts';
import { inOrder, rosterOf, sorted } from '../../src/bindings/roster.ts';
import type { Directory } from '../../src/units/directory.ts';
import { planOf, table } from '../read.ts';

const bare = { aliases: [], level: null, predecessor: null, successor: null, since: null, until: null };
const directory: Directory = {
  path: 'units.json',
  units: ['县财政局', '县教育局', '县水利局', '甲镇人民政府', '乙镇人民政府'].map((name) => ({ ...bare, name })),
  groups: [
    { name: '县直各部门', wordings: ['县级各部门'], members: ['县财政局', '县教育局', '县水利局'] },
    { name: '各镇人民政府', wordings: ['各镇（街道）'], members: ['甲镇人民政府', '乙镇人民政府'] },
    { name: '各地各部门', wordings: [], members: ['县直各部门', '各镇人民政府'] },
  ],
};

async function bound(cell: string, using: Directory | null = directory): Promise<string[]> {
  const plan = await planOf(
    table(['序号', '工作任务', '责任单位'], ['1', '推进公开工作。', cell], ['2', '加强培训工作。', '县财政局、县水利局']),
  );
  const { bindings } = bindingsOf([plan], using);
  return bindings.filter(({ task }) => task.number === '1').map(({ unit, role, via }) => `${unit} ${role} ${via}`);
}

describe('what binds whom', () => {
  it.each([
    [
      '县教育局牵头，县级其他部门配合',
      ['县教育局 lead named', '县级其他部门 cooperating named', '县财政局 cooperating residual', '县水利局 cooperating residual'],
    ],
    ['各镇（街道）', ['各镇人民政府 responsible named', '甲镇人民政府 responsible group', '乙镇人民政府 responsible group']],
    [
      '县财政局牵头，县直有关部门配合',
      ['县财政局 lead named', '县直有关部门 cooperating named', '县教育局 cooperating possible', '县水利局 cooperating possible'],
    ],
    [
      '县财政局、县直各部门',
      ['县财政局 responsible named', '县直各部门 responsible named', '县教育局 responsible group', '县水利局 responsible group'],
    ],
    [
      '县财政局牵头，县直各部门配合',
      [
        '县财政局 lead named',
        '县直各部门 cooperating named',
        '县财政局 cooperating group',
        '县教育局 cooperating group',
        '县水利局 cooperating group',
      ],
    ],
    ['某公司', ['某公司 responsible named']],
  ])('%s', async (cell, expected) => {
    expect(await bound(cell)).toEqual(expected);
  });
  it('classes inside classes reach every member once', async () => {
    const members = (await bound('各地各部门')).filter((words) => words.endsWith('group'));
    expect(members.length).toBe(5);
  });
  it('without a directory only the units of that level that the document names', async () => {
    expect(await bound('县直各部门', null)).toEqual([
      '县直各部门 responsible named',
      '县财政局 responsible group',
      '县水利局 responsible group',
    ]);
    expect(await bound('各镇人民政府', null)).toEqual(['各镇人民政府 responsible named']);
    expect(await bound('有关单位', null)).toEqual(['有关单位 responsible named']);
  });
});

describe('laws', () => {
  const cell = fc.constantFrom(
    '县财政局牵头，县直其他部门配合',
    '各镇人民政府；县教育局',
    '县直有关部门',
    '各地各部门',
    '县水利局、财政局',
    '某公司',
  );
  const rows = fc.array(cell, { minLength: 1, maxLength: 8 });
  it('the named bindings are the assignments, one for one, whoever else follows from them', async () => {
    await fc.assert(
      fc.asyncProperty(rows, fc.boolean(), async (cells, listed) => {
        const plan = await planOf(
          table(['序号', '工作任务', '责任单位'], ...cells.map((words, at) => [String(at + 1), `任务${String(at)}做好工作。`, words])),
        );
        const { bindings } = bindingsOf([plan], listed ? directory : null);
        const named = bindings.filter(({ via }) => via === 'named').map(({ assignment }) => assignment);
        expect(named).toEqual(plan.tasks.flatMap(({ assignments }) => assignments));
        const twice = bindings.map(({ task, unit, role, via }) => `${task.id} ${unit} ${role} ${via}`);
        expect(new Set(twice).size).toBe(twice.length);
      }),
      { numRuns: 200 },
    );
  });
  it('the order of files changes nothing', async () => {
    const docs = await Promise.all(
      ['b', 'a', 'c'].map(async (path) => {
        const plan = await planOf(
          table(['序号', '工作任务', '责任单位'], ['1', `${path}推进公开。`, `县${path === 'a' ? '教育' : '财政'}局`]),
        );
        const source = { ...plan.source, path };
        return { source, plans: [{ ...plan, source }] };
      }),
    );
    const shown = (list: typeof docs): string[] =>
      sorted(rosterOf(inOrder(list), null, () => true).entries, 'document').flatMap(({ unit, bindings }) =>
        bindings.map(({ plan }) => `${unit} ${plan.source.path}`),
      );
    expect(shown([...docs].reverse())).toEqual(shown(docs));
  });
});

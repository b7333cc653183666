import { describe, expect, it } from 'vitest';
import { bindingsOf } from '../../src/bindings/index.ts';
import type { Directory } from '../../src/units/directory.ts';
import { planOf, table } from '../read.ts';

const bare = { aliases: [], level: null, predecessor: null, successor: null, since: null, until: null };

/** Who is bound to the first of some cells, each the cell of a task: unit, role's first letter, via. */
async function bound(directory: Directory | null, ...cells: readonly string[]): Promise<string[]> {
  const rows = cells.map((cell, at) => [String(at + 1), `推进第${String(at + 1)}项工作。`, cell]);
  const plan = await planOf(table(['序号', '工作任务', '责任单位'], ...rows));
  const { bindings } = bindingsOf([plan], directory);
  return bindings.filter(({ task }) => task.number === '1').map(({ unit, role, via }) => `${unit} ${role.charAt(0)} ${via}`);
}

describe('without a directory', () => {
  it('gives a level’s group to the bodies of that level that are named with their place', async () => {
    expect(await bound(null, '市直各单位', '汕尾市教育局、财政局', '城区教育局')).toEqual([
      '市直各单位 r named',
      '汕尾市教育局 r group',
      '汕尾市财政局 r group',
    ]);
  });
  it('does not choose between two places', async () => {
    expect(await bound(null, '市直各单位', '广州市教育局、深圳市教育局')).toEqual(['市直各单位 r named']);
  });
  it('leaves out bodies of another line of command, enterprises and the government itself', async () => {
    expect(await bound(null, '市直有关单位', '市教育局、税务局、市气象局、市城投集团、市政府、市委、市政府办公室')).toEqual([
      '市直有关单位 r named',
      '市教育局 r possible',
      '市政府办公室 r possible',
    ]);
  });
  it('keeps bodies of the party and of the people out of the departments of a government', async () => {
    const others = '市委宣传部、教育局、总工会、团市委、纪委监委、检察院';
    expect(await bound(null, '市政府各部门、各直属机构', others)).toEqual([
      '市政府各部门 r named',
      '各直属机构 r named',
      '市教育局 r group',
    ]);
    expect(await bound(null, '市直各部门', others)).toHaveLength(7);
  });
  it('reads groups of two classes at once', async () => {
    expect(await bound(null, '县直各部门、单位', '县教育局')).toEqual(['县直各部门、单位 r named', '县教育局 r group']);
    expect(await bound(null, '县教育局牵头，县级其他部门和单位配合', '县水利局')).toEqual([
      '县教育局 l named',
      '县级其他部门和单位 c named',
      '县水利局 c residual',
    ]);
  });
  it('leaves groups of places and of no level unbound', async () => {
    expect(await bound(null, '各镇街，各单位，其他有关单位', '镇财政所、县教育局')).toEqual([
      '各镇街 r named',
      '各单位 r named',
      '其他有关单位 r named',
    ]);
  });
  it('reads a group of a league, a prefecture or an autonomous region', async () => {
    expect(await bound(null, '自治区直各部门', '自治区教育厅、财政厅')).toEqual([
      '自治区直各部门 r named',
      '自治区教育厅 r group',
      '自治区财政厅 r group',
    ]);
    expect(await bound(null, '盟直其他单位；盟教育局', '盟财政局')).toEqual([
      '盟直其他单位 r named',
      '盟教育局 r named',
      '盟财政局 r residual',
    ]);
  });
});

describe('with a directory', () => {
  const directory: Directory = {
    path: 'units.json',
    units: [
      { ...bare, name: '市大数据局', aliases: ['市政务服务数据管理局'] },
      { ...bare, name: '市教育局' },
      ...['荔湾区人民政府', '黄埔区人民政府'].map((name) => ({ ...bare, name })),
    ],
    groups: [
      { name: '各区人民政府', wordings: ['各县（市、区）人民政府'], members: ['荔湾区人民政府', '黄埔区人民政府'] },
      { name: '市直各单位', wordings: [], members: ['市大数据局', '市教育局'] },
    ],
  };
  it('knows a group and a government by 政府 as by 人民政府, with and without brackets', async () => {
    const districts = ['荔湾区人民政府 r group', '黄埔区人民政府 r group'];
    expect(await bound(directory, '各区政府')).toEqual(['各区人民政府 r named', ...districts]);
    expect(await bound(directory, '各县市区政府')).toEqual(['各区人民政府 r named', ...districts]);
    expect(await bound(directory, '荔湾区、黄埔区政府')).toEqual(['荔湾区人民政府 r named', '黄埔区人民政府 r named']);
  });
  it('knows a unit by the name before a bracket, or by the one in it', async () => {
    expect(await bound(directory, '市府办〔市大数据局〕、市教育局（统计科）')).toEqual(['市大数据局 r named', '市教育局 r named']);
  });
  it('gives 其他 and 有关 what is not named beside them', async () => {
    expect(await bound(directory, '市教育局牵头，市直其他单位配合；荔湾区政府牵头，其他区政府配合')).toEqual([
      '市教育局 l named',
      '市直其他单位 c named',
      '荔湾区人民政府 l named',
      '其他区政府 c named',
      '市大数据局 c residual',
      '黄埔区人民政府 c residual',
    ]);
    expect(await bound(directory, '市直有关单位')).toEqual(['市直有关单位 r named', '市大数据局 r possible', '市教育局 r possible']);
  });
  it('settles nothing where a looser name could be two bodies', async () => {
    const two: Directory = {
      path: 'units.json',
      units: [
        { ...bare, name: '甲区政府' },
        { ...bare, name: '甲区人民政府' },
      ],
      groups: [],
    };
    expect(await bound(two, '甲区 政府')).toEqual(['甲区政府 r named']);
    expect(await bound(two, '甲区人民政府（办公室）')).toEqual(['甲区人民政府 r named']);
  });
});

import { describe, expect, it } from 'vitest';
import { nameIndex } from '../../src/units/index-of-names.ts';
import { leftover } from '../../src/units/leftover.ts';
import { slipOf } from '../../src/units/near.ts';
import { bodyOf, classOf } from '../../src/units/same.ts';

describe('which body a name means', () => {
  it.each([
    ['市教育局', '市 教育 局', '市 教育 局'],
    ['市教育委员会', '市 教育 委', '市 教育 局'],
    ['市教委', '市 教育 委', '市 教育 局'],
    ['市人民政府', '市政府', '市政府'],
    ['市政府', '市政府', '市政府'],
    ['市人民政府服务平台', '市人民政府服务平台', '市人民政府服务平台'],
    ['县人民政府办公室', '县 政府办公室', '县 政府办公室'],
    ['市政府办', '市 政府办公室', '市 政府办公室'],
    ['市发展改革局（牵头）', '市 发展和改革 局', '市 发展和改革 局'],
    ['市 财政局（）', '市 财政 局', '市 财政 局'],
    ['市财政局(甲）', '市 财政 局', '市 财政 局'],
    ['a）', 'a）', 'a）'],
    ['市管理委员会', '市管理委员会', '市管理委员会'],
    ['市委办公室', '市 委办公室', '市 委办公室'],
    ['省厅', '省厅', '省厅'],
  ])('%s', (name, key, loose) => {
    expect(bodyOf(name)).toMatchObject({ key, loose });
  });
  it.each([
    ['各区县政府', '各 区县政府', false],
    ['各区（县）人民政府', '各 区县政府', false],
    ['各县区人民政府', '各 区县政府', false],
    ['市直各部门', '各 市直单位', true],
    ['市直属各单位', '各 市直单位', false],
    ['所有市直部门', '各 市直单位', true],
    ['全部镇街', '各 镇街', false],
    ['各镇（街道）', '各 镇街', false],
  ])('%s', (name, key, narrower) => {
    expect(classOf(name)).toMatchObject({ key, narrower });
  });
});

describe('one slip of the pen', () => {
  it.each([
    ['按职贵分工', '按职责分工', 'other'],
    ['按职分工', '按职责分工', 'lost'],
    ['按职责分分工', '按职责分工', 'added'],
    ['按责职分工', '按职责分工', 'swapped'],
    ['按职责分工', '按职责分工', null],
    ['按职', '按职责分工', null],
    ['按职责分工落实了', '按职责分工', null],
    ['按责贵工分', '按职责分工', null],
  ])('%s for %s', (written, meant, slip) => {
    expect(slipOf(written, meant)).toBe(slip);
  });
});

it('leaves of an action what no known word says', () => {
  expect([leftover('牵头'), leftover('配合，落实'), leftover('加监管')]).toEqual(['', '', '加']);
});

describe('the nearest name of a directory', () => {
  const unit = (name: string, ...aliases: string[]): Parameters<typeof nameIndex>[0]['units'][number] => ({
    name,
    aliases,
    level: null,
    predecessor: null,
    successor: null,
    since: null,
    until: null,
  });
  const names = nameIndex({
    path: 'units.json',
    units: [unit('市教育局', '市 教育委员会'), unit('市体育局'), unit('市市场监督管理局')],
    groups: [{ name: '各区县人民政府', wordings: ['各区（县）政府'], members: ['甲区人民政府'] }],
  });
  it.each(['市教育局', '市教育委员会', '市 体育局', '各区县人民政府', '各区（县）政府', '甲区人民政府'])('%s is known', (name) => {
    expect(names.has(name)).toBe(true);
  });
  it.each([
    ['市市场监督管理委', '市市场监督管理局'],
    ['市教育厅', '市教育局'],
    ['市体肓局', '市体育局'],
    ['甲区政府', '甲区人民政府'],
    ['完全另外的词', ''],
    ['市水务集团', ''],
  ])('%s: %s', (name, nearest) => {
    expect(names.nearest(name)).toBe(nearest);
  });
});

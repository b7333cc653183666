import { expect, it } from 'vitest';
import { combined, maybe, one, row } from '../../src/table/names.ts';
import { isCooperating, isLead, isResponsible, isSupervising } from '../../src/table/parties.ts';

it('combines words, and nothing with words', () => {
  expect(combined('_ 工作', '任务 要点')).toBe('任务 要点 工作任务 工作要点');
});

it('tells every place where parts may end', () => {
  expect(row(maybe(one('总')), one('总责 责'))('总责单位', 0)).toEqual([2, 2]);
  expect(one('牵头')('主办单位', 0)).toEqual([]);
});

it.each([
  ['总责单位', isLead, true],
  ['市级牵头部门', isLead, true],
  ['第一责任单位', isLead, false],
  ['牵头负责科', isLead, true],
  ['牵头或责任单位', isLead, true],
  ['牵头单位及人员', isLead, true],
  ['牵头单位及职责', isLead, false],
  ['牵头及配合单位', isLead, true],
  ['县区配合', isCooperating, true],
  ['专项小组成员单位', isCooperating, true],
  ['工作专班全体成员', isCooperating, false],
  ['配合事项', isCooperating, false],
  ['行业监管部门', isSupervising, true],
  ['督办时间', isSupervising, false],
  ['组织实施主体', isResponsible, true],
  ['责任单位及责任人', isResponsible, true],
  ['实施厅局', isResponsible, true],
  ['实施方案', isResponsible, false],
  ['经办局', isResponsible, true],
] as const)('%s', (name, test, expected) => {
  expect(test(name)).toBe(expected);
});

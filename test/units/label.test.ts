import { expect, it } from 'vitest';
import { labelEnding, labelRole, verbLabel } from '../../src/units/label.ts';

it('a label says its role, with a body or without one where it leads or helps', () => {
  const roles = Object.fromEntries(
    ['牵头', '牵头单位', '第一主责部门', '主要责任人', '配 合', '共同协办科室', '支持配合单位', '督办', '督办机构', '监管责任'].map(
      (words) => [words, labelRole(words)],
    ),
  );
  expect(roles).toEqual({
    牵头: 'lead',
    牵头单位: 'lead',
    第一主责部门: 'lead',
    主要责任人: 'lead',
    '配 合': 'cooperating',
    共同协办科室: 'cooperating',
    支持配合单位: 'cooperating',
    督办: null,
    督办机构: 'supervising',
    监管责任: 'supervising',
  });
  expect(['具体落实单位', '职责分工', '属地责任', '共同承担部门'].map(labelRole)).toEqual(Array.from({ length: 4 }, () => 'responsible'));
  expect(['责任', '市教育局', '牵头单位负责', '', '分工'].map(labelRole)).toEqual(Array.from({ length: 5 }, () => null));
});

it('is no longer than sixteen characters, blanks counted', () => {
  expect(labelRole(`牵头${' '.repeat(12)}单位`)).toBe('lead');
  expect(labelRole(`牵头${' '.repeat(13)}单位`)).toBeNull();
});

it('a verb alone is one before a mark', () => {
  expect(['落实', ' 负责 ', '指导', '督导', '监督', '承办', '实施', '牵头'].map(verbLabel)).toEqual([
    'responsible',
    'responsible',
    'supervising',
    'supervising',
    'supervising',
    'responsible',
    'responsible',
    'lead',
  ]);
  expect(['责任', '督办', '监管', '研究'].map(verbLabel)).toEqual(['responsible', 'supervising', 'supervising', null]);
});

it('ends words', () => {
  expect(['市教育局配合单位', '市教育局牵头', '配合', '市教育局', ''].map(labelEnding)).toEqual([4, 2, 2, 0, 0]);
});

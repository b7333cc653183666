import { expect, it } from 'vitest';
import { nearVerb } from '../../src/units/near-verb.ts';
import { nearAction, slipAfterName } from '../../src/units/nearest-action.ts';

it('tells the verb that words miss by a character, a turn or a loss', () => {
  const slips = {
    迁头: '牵头',
    配和: '配合',
    参于: '参与',
    参予: '参与',
    分別: '分别',
    牵投: '牵头',
    酉合: '配合',
    头牵: '牵头',
    参家: null,
    协肋: '协助',
    责负: '负责',
    落买: '落实',
    头: '牵头',
    牵: '牵头',
    合: '配合',
    助: '协助',
  };
  expect(Object.fromEntries(Object.keys(slips).map((words) => [words, nearVerb(words)]))).toEqual(slips);
});

it('is silent for verbs, for words of their own, and for all that is no slip', () => {
  const words = [
    '牵头',
    '配合',
    '参与',
    '参加',
    '负责',
    '落实',
    '协助',
    '带头',
    '配套',
    '联合',
    '参照',
    '增加',
    '职责',
    '落地',
    '充实',
    '协调',
    '帮助',
    '牵引',
    '参',
    '研究',
    '',
    '牵头人',
  ];
  expect(words.filter((one) => nearVerb(one) !== null)).toEqual([]);
});

it('tells the action that words miss, and is silent for short ones that differ in a character', () => {
  expect(['按职贵分工落实', '按职责工落实', '加监管', '办理', '配合', '市教育局'].map(nearAction)).toMatchObject([
    '按职责分工落实',
    '按职责分工落实',
    '加强监管',
    null,
    null,
    null,
  ]);
});

it('counts the characters behind a name that are none of it', () => {
  expect(['市教育局统', '市医保中心迁头', '市教育局', '旗直各单位协肋', '城东街道酉合', '研究'].map(slipAfterName)).toEqual([
    1, 2, 0, 2, 2, 0,
  ]);
});

import { describe, expect, it } from 'vitest';
import { readDuties } from '../../src/units/grammar.ts';
import { told } from './told.ts';

type Case = readonly [words: string, ...duties: string[]];

describe('levels after 各', () => {
  it.each<Case>([
    ['各县、市、区政府', '~各县、市、区政府 r'],
    ['各县/市/区政府', '~各县/市/区政府 r'],
    ['各县、 区政府', '~各县、 区政府 r'],
    ['各县、市（区）人民政府', '~各县、市（区）人民政府 r'],
    ['全市各镇、街道办事处', '~全市各镇、街道办事处 r'],
    ['各市、区、市教育局', '~各市、区 r', '市教育局 r'],
    ['各县、市教育局、区财政局', '~各县 r', '市教育局 r', '区财政局 r'],
    ['市教育局、各县、区', '市教育局 r', '~各县、区 r'],
    ['市教育局、县政府', '市教育局 r', '县政府 r'],
    ['县、市政府', '县政府 r', '市政府 r'],
    ['各镇、各街道', '~各镇 r', '~各街道 r'],
    ['各乡镇人民政府、街道办事处', '~各乡镇人民政府 r', '~街道办事处 r'],
    ['市直各部门、区政府', '~市直各部门 r', '区政府 r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
});

describe('a conjunction', () => {
  it.each<Case>([
    ['市教育局和各镇', '市教育局 r', '~各镇 r'],
    ['市教育局及其他单位', '市教育局 r', '-其他单位 r'],
    ['市教育局以及市财政局', '市教育局 r', '市财政局 r'],
    ['市教育局与财政局', '市教育局 r', '市财政局 r'],
    ['市教育局和市财政局和市审计局', '市教育局 r', '市财政局 r', '市审计局 r'],
    ['市教育局 和 市财政局', '市教育局 r', '市财政局 r'],
    ['市教育局和县林业和草原局', '市教育局 r', '县林业和草原局 r'],
    ['市教育局和体育', '市教育局和体育 r'],
    ['市教育局和', '市教育局和 r'],
    ['和市教育局', '和市教育局 r'],
    ['市双减专班（教育局和财政局）', '市双减专班（教育局和财政局） r'],
    ['市教体局（教育和体育局）和市财政局', '市教体局（教育和体育局） r', '市财政局 r'],
    ['市乡镇和街道指导中心', '市乡镇和街道指导中心 r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });

  it('is not looked for after more words than a name has', () => {
    const name = (length: number): string => `${'甲'.repeat(length - 1)}局`;
    expect(told(`${name(80)}和市财政局`)).toEqual([`${name(80)} r`, '市财政局 r']);
    expect(told(`${name(81)}和市财政局`)).toEqual([`${name(81)}和市财政局 r`]);
    expect(told(`市教育局和${name(300)}`)).toEqual(['市教育局 r', `${name(300)} r`]);
    expect(told(`市教育局和${'甲'.repeat(200)}`)).toHaveLength(1);
  });

  it('is found in time that grows with the words', () => {
    const start = performance.now();
    expect(readDuties(`${'教育局和'.repeat(20_000)}财政局`, 'responsible', false)).toHaveLength(20_001);
    expect(performance.now() - start).toBeLessThan(4000);
  });
});

describe('等', () => {
  it.each<Case>([
    ['市教育局等', '市教育局 r'],
    ['市教育局、财政局等部门', '市教育局 r', '市财政局 r'],
    ['市教育局等其他单位', '市教育局 r', '-其他单位 r'],
    ['市教育局等市直有关部门配合', '市教育局 c 配合', '?市直有关部门 c 配合'],
    ['市教育局等相关责任单位', '市教育局 r', '?相关责任单位 r'],
    ['市教育局等各镇街', '市教育局 r', '~各镇街 r'],
    ['市教育局等3个有关部门', '市教育局 r'],
    ['市教育局、财政局等２家单位', '市教育局 r', '市财政局 r'],
    ['市教育局等十二个相关单位', '市教育局 r'],
    ['市教育局、等有关部门', '市教育局 r', '?有关部门 r'],
    ['市教育局 等单位', '市教育局 r'],
    ['市高等教育局', '市高等教育局 r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
});

describe('a bracket after a unit', () => {
  it.each<Case>([
    ['市教育局（）、市财政局', '市教育局（） r', '市财政局 r'],
    ['市教育局、市财政局（配合）', '市教育局 r', '市财政局 c 配合'],
    ['市教育局（牵头）、市财政局（按职责分工负责）', '市教育局 l 牵头', '市财政局 r 按职责分工负责'],
    ['市教育局（牵头）、市财政局、市审计局（按职责分工负责）', '市教育局 l 牵头', '市财政局 r', '市审计局 r 按职责分工负责'],
    ['市教育局、市财政局（牵头）、市审计局（按职责分工负责）', '市教育局 r', '市财政局 l 牵头', '市审计局 r 按职责分工负责'],
    [
      '市教育局、市财政局、市审计局（按职责分工负责）',
      '市教育局 r 按职责分工负责',
      '市财政局 r 按职责分工负责',
      '市审计局 r 按职责分工负责',
    ],
    ['市教育局（长期）', '市教育局 r'],
    ['市教育局（2025年）', '市教育局 r'],
    ['市教育局（10个工作日内）', '市教育局 r'],
    ['市教育局（统计科）', '市教育局（统计科） r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
});

describe('an action that is not known', () => {
  it.each<Case>([
    ['市教育局督管', '市教育局 r 督管'],
    ['市教育局、财政局督管', '市教育局 r 督管', '市财政局 r 督管'],
    ['市教育局（牵头）、市财政局督管', '市教育局 l 牵头', '市财政局 r 督管'],
    ['市教育局、市财政局统抓落实', '市教育局 r 统抓落实', '市财政局 r 统抓落实'],
    ['县委统战系统', '县委统战系统 r'],
    ['市政府办公室推进办（数据局）牵头', '市政府办公室推进办（数据局） l 牵头'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
  it('has neither role nor manner of its own', () => {
    const [only] = readDuties('市教育局督管', 'cooperating', false);
    expect(only).toMatchObject({ unit: '市教育局', surface: '市教育局', role: 'cooperating', manner: null, at: [0, 4] });
  });
});

describe('a suffix shared by places', () => {
  it.each<Case>([
    ['荔湾区、黄埔区、增城区人民政府', '荔湾区人民政府 r', '黄埔区人民政府 r', '增城区人民政府 r'],
    ['城关镇、河西街道办事处', '城关镇 r', '河西街道办事处 r'],
    ['市教育局、荔湾区', '市教育局 r', '荔湾区 r'],
    ['荔湾区、市教育局', '荔湾区 r', '市教育局 r'],
    ['荔湾区、各镇政府', '荔湾区 r', '~各镇政府 r'],
    ['各区、黄埔区政府', '~各区 r', '黄埔区政府 r'],
    ['荔湾区、市教育局、黄埔区政府', '荔湾区 r', '市教育局 r', '黄埔区政府 r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
});

describe('words before a unit', () => {
  it.each<Case>([
    ['由市教育局牵头', '市教育局 l 牵头'],
    ['请由市教育局牵头', '市教育局 l 牵头'],
    ['1. 市教育局、2. 市财政局', '市教育局 r', '市财政局 r'],
    ['10.市教育局', '市教育局 r'],
    ['①市教育局、②市财政局', '市教育局 r', '市财政局 r'],
    ['市自由贸易区、市财政局', '市自由贸易区 r', '市财政局 r'],
    ['市教育局、第12中学', '市教育局 r', '第12中学 r'],
  ])('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });
});

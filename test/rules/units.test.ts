import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { rules } from '../../src/rules/index.ts';
import { plansOf, table } from '../read.ts';

/** Codes of the errors and warnings of a table, with the words at fault. */
async function found(words: string): Promise<string[]> {
  const plans = await plansOf(words);
  const source = plans[0]?.source;
  if (source === undefined) throw new Error('no table');
  return check({ source, plans, directory: null }, rules, new Map())
    .filter(({ severity }) => severity !== 'info')
    .map(({ code, range }) => `${code} ${range.map(([start, end]) => source.text.slice(start, end)).join('')}`);
}

const inCells = (...cells: readonly string[]): string =>
  table(
    ['序号', '工作任务', '责任单位'],
    ...cells.map((cell, at) => [String(at + 1), `做好第${String(at + 1)}项公开工作，及时更新。`, cell]),
  );

describe('units', () => {
  it.each([
    ['a lead that is listed again under a shorter name', ['市住房城乡建设局牵头，市公安局、住建局配合'], ['lead-also-listed 住建局']],
    ['an action with a wrong character', ['市司法局牵头，市信访局按职贵分工落实'], ['unknown-action 按职贵分工落实']],
    ['a closed list that is not full', ['市教育局、市体育局、市财政局等4个部门'], ['count-mismatch 等4个']],
    ['a placeholder', ['市应急管理局、待定'], ['placeholder-unit 待定']],
    ['a label with nothing behind it', ['牵头单位：'], ['empty-label 牵头单位：']],
    ['a residual with nobody before it', ['市直其他单位落实'], ['residual-without-antecedent 市直其他单位']],
    ['one unit twice', ['市财政局、市教育局、财政局'], ['duplicate-unit 财政局']],
    [
      'several units without a lead, one of them with no word at all',
      ['市财政局牵头，市教育局配合', '市财政局、市教育局按职责分工负责', '市司法局、市民政局', '市审计局牵头', '市商务局牵头'],
      ['no-lead 市财政局、市教育局', 'no-lead 市司法局、市民政局'],
    ],
  ])('%s is found', async (_, cells, expected) => {
    expect(await found(inCells(...cells))).toEqual(expected);
  });
  it.each([
    ['two offices that only sound alike', ['市教育局', '市体育局', '市财政局', '市司法局', '市水利局', '市水务局']],
    ['towns that differ in one character', ['甲镇人民政府', '乙镇人民政府', '丙镇人民政府']],
    ['groups alone', ['各区县人民政府；市直各单位', '各镇（街道）', '市直各单位']],
    ['a document that names no lead anywhere', ['市财政局、教育局', '市民政局、司法局', '市审计局、商务局']],
    ['分别', ['市财政局、市教育局分别牵头', '市民政局牵头，市司法局配合', '市审计局、市商务局分别负责']],
    ['， as a mark between tiers by custom', ['立山经济开发区，各街道、区直各部门', '各街道，区教育局']],
    ['some cells with a lead and some without', ['市财政局牵头，市教育局配合', '市司法局、市民政局', '市商务局牵头', '市审计局、市统计局']],
    ['nothing stated', ['市财政局', '无', '市民政局']],
    [
      'duty as what each does, throughout',
      ['市财政局牵头，市教育局配合', '市财政局、市教育局按职责分工负责', '市司法局、市民政局按职责分工落实'],
    ],
    ['， before a class of another level', ['责任单位：市财政局；配合单位：市教育局，各县（市、区）政府', '市水利局，各县（市、区）政府']],
    ['a counted list that runs over a comma', ['市发展改革委，市财政局、市教育局等3个部门', '市司法局']],
  ])('%s is left in peace', async (_, cells) => {
    expect(await found(inCells(...cells))).toEqual([]);
  });
  it('columns for the lead and the others need no word for the role', async () => {
    const rows = [
      ['1', '建成公共服务平台。', '县政务局', '县财政局、教育局'],
      ['2', '开展政务公开培训。', '县教育局', '各镇人民政府'],
      ['3', '编制公开年度报告。', '县司法局', ''],
    ];
    expect(await found(table(['序号', '工作任务', '牵头单位', '配合单位'], ...rows))).toEqual([]);
  });
});

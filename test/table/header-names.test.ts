import { simplified } from '../../src/table/vocabulary.ts';
import { describe, expect, it } from 'vitest';
import { firstLeads, headingOf, isHeader } from '../../src/table/headers.ts';

const none = new Map();

describe('header names', () => {
  it.each([
    ['序 号', 'number'],
    ['工作任务', 'work'],
    ['具体要求', 'work'],
    ['任务类别', 'category'],
    ['牵头单位', 'lead'],
    ['主办单位', 'lead'],
    ['牵头责任单位', 'lead'],
    ['责任单位', 'responsible'],
    ['落实部门', 'responsible'],
    ['责任单位（排名第一的为牵头单位）', 'responsible'],
    ['配合单位', 'cooperating'],
    ['协同责任单位', 'cooperating'],
    ['协办科室', 'cooperating'],
    ['督办单位', 'supervising'],
    ['起草单位', 'responsible'],
    ['建设单位', 'responsible'],
    ['責任部門', 'responsible'],
    ['負責政策局／部門', 'responsible'],
    ['责任支部', 'responsible'],
    ['支撑部门', 'cooperating'],
    ['協作部門', 'cooperating'],
    ['完成时限', 'deadline'],
    ['反馈时间', 'deadline'],
    ['督办时间', 'deadline'],
    ['牵头警种', 'lead'],
    ['责任机关', 'responsible'],
    ['责任', 'responsible'],
    ['主体责任', 'responsible'],
    ['Owner（责任部门）', 'responsible'],
    ['监管责任', 'supervising'],
    ['专班成员单位', 'cooperating'],
    ['主要合作方', 'cooperating'],
    ['DDL', 'deadline'],
    ['代码', 'number'],
    ['反馈意见', 'work'],
    ['行动名称', 'work'],
    ['工程名称', 'work'],
    ['业主单位', 'responsible'],
    ['推进步骤及责任分工', 'work'],
    ['承办工作机构', 'responsible'],
    ['项目业主', 'responsible'],
    ['时效', 'deadline'],
    ['具体安排', 'work'],
    ['评价细则', 'work'],
    ['测评标准', 'work'],
    ['报送审查时间', 'deadline'],
    ['推进时序', 'deadline'],
    ['月份', 'deadline'],
    ['条款号', 'number'],
    ['问题号', 'number'],
    ['提升指标', 'category'],
    ['内容安排', 'work'],
    ['提案标题', 'work'],
    ['一级目标', 'category'],
    ['隐患描述', 'work'],
    ['短板弱项', 'work'],
    ['实施路径', 'work'],
    ['报告原文', 'work'],
    ['牵头单位及责任人', 'lead'],
    ['汇总单位', 'lead'],
    ['属地单位', 'responsible'],
    ['涉及部门', 'responsible'],
    ['子企业', 'responsible'],
    ['会同司局', 'cooperating'],
    ['联动单位', 'cooperating'],
    ['督导', 'supervising'],
    ['业务指导单位', 'supervising'],
    ['上线时间', 'deadline'],
    ['时间表', 'deadline'],
    ['季度安排', 'other'],
    ['报送要求', 'other'],
    ['任务编码', 'number'],
    ['阶段划分', 'category'],
    ['模块', 'category'],
    ['工作目标及措施', 'work'],
    ['实施步骤', 'work'],
    ['具体表现', 'work'],
    ['发起部门', 'lead'],
    ['落实', 'responsible'],
    ['责任落实', 'responsible'],
    ['归口管理部门', 'responsible'],
    ['检查机关', 'responsible'],
    ['责任人/部门', 'responsible'],
    ['联合部门', 'cooperating'],
    ['技术支撑单位', 'cooperating'],
    ['要素保障单位', 'cooperating'],
    ['送审时间', 'deadline'],
    ['建设工期', 'deadline'],
    ['起止年限', 'deadline'],
    ['议定意见', 'work'],
    ['服务专员', 'other'],
    ['链长', 'other'],
    ['时间节点', 'deadline'],
    ['分管领导', 'other'],
    ['责任人', 'other'],
    ['成果形式', 'other'],
  ])('%s', (name, holds) => {
    expect(headingOf(name, none)?.holds).toBe(holds);
  });
  it.each(['', '单价', '品名', '隐患等级', '量化指标'])('%s is none', (name) => {
    expect(headingOf(name, none)).toBeNull();
  });
  it('may be added', () => {
    expect(headingOf('包保镇街', new Map([['包保镇街', 'responsible']]))?.holds).toBe('responsible');
  });
  it('make a header only together', () => {
    expect(isHeader(['序号', '工作任务', '责任单位'], none)).toBe(true);
    expect(isHeader(['产业链', '链主', '企业', '重点工作', '牵头部门', '支撑部门', '要素', '推进时序'], none)).toBe(true);
    expect(isHeader(['方向', '编制', '举措', '牵头部门', '去向', '里程碑'], none)).toBe(true);
    expect(isHeader(['目的', '责任单位', '督导单位', '时间'], none)).toBe(true);
    expect(isHeader(['单位名称', '责任部门', '联系人', '电话'], none)).toBe(false);
    expect(isHeader(['品名', '单价', '数量'], none)).toBe(false);
    expect(isHeader(['加强领导。', '市教育局', ''], none)).toBe(false);
  });
  it('may state who leads', () => {
    expect(firstLeads('责任单位（排名第一的为牵头单位）')).toBe(true);
    expect(firstLeads('责任单位(列首位的单位牵头)')).toBe(true);
    expect(firstLeads('牵头单位')).toBe(false);
  });
});

it('folds each traditional character of a name onto another, which it then leaves', () => {
  const folded = Array.from('產項務單協責門據牽頭擬後續', simplified);
  expect(folded.join('')).toBe('产项务单协责门据牵头拟后续');
  expect(folded.map(simplified)).toEqual(folded);
});

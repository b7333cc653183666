import { expect, it } from 'vitest';
import { planOf, table } from '../read.ts';

const read = async (due: string): Promise<unknown> => {
  const { tasks } = await planOf(table(['序号', '工作任务', '责任单位', '完成时限'], ['1', '建成平台。', '市教育局', due]));
  return tasks.map(({ deadlines, extra }) => [deadlines.map(({ text }) => text), extra.map(({ header, text }) => [header, text.value])]);
};

it.each(['6月底前', '2025年12月', '长期', '6月底前，12月底前', '尽快', ''])(
  'a deadline cell that says no more than its deadlines is said by them: %s',
  async (due) => {
    expect(await read(due)).toMatchObject([[expect.anything(), []]]);
  },
);

it('a deadline cell that says more is kept whole under its header', async () => {
  expect(await read('6月底前完成初稿，12月底前印发')).toEqual([[['6月底前', '12月底前'], [['完成时限', '6月底前完成初稿，12月底前印发']]]]);
});

it('two columns of one name are both kept', async () => {
  const { tasks } = await planOf(table(['工作任务', '备注', '责任单位', '备注'], ['建成平台。', '甲', '市教育局', '乙']));
  expect(tasks.flatMap(({ extra }) => extra.map(({ header, text }) => [header, text.value]))).toEqual([
    ['备注', '甲'],
    ['备注 #4', '乙'],
  ]);
});

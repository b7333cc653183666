import { describe, expect, it } from 'vitest';
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

describe('a year in the name of a deadline column', () => {
  const dates = async (head: readonly string[], ...rows: readonly (readonly string[])[]): Promise<unknown> => {
    const { tasks, source } = await planOf(table(['2024年重点工作分工表'], ['序号', '工作任务', '责任单位', ...head], ...rows));
    return tasks.map(({ deadlines }) =>
      deadlines.map(({ text, date, range }) => {
        expect(range.map(([start, end]) => source.text.slice(start, end)).join('')).toBe(text);
        return date;
      }),
    );
  };
  it('is that of its cells', async () => {
    expect(
      await dates(
        ['完成期限（2024年）', '完成期限（2025年）'],
        ['1', '建成平台。', '市教育局', '6月底前', '3月底前'],
        ['2', '编制方案。', '市财政局', '年底前', ''],
        ['3', '上线系统。', '市财政局', '', '上半年'],
      ),
    ).toEqual([['2024-06-30', '2025-03-31'], ['2024-12-31'], ['2025-06-30']]);
  });
  it('gives way to a year in the cell', async () => {
    expect(await dates(['2025年完成时限'], ['1', '建成平台。', '市教育局', '2026年3月底前'])).toEqual([['2026-03-31']]);
  });
  it('is none where the name has several', async () => {
    expect(await dates(['完成时限（2025—2027年）'], ['1', '建成平台。', '市教育局', '年底前'])).toEqual([['2024-12-31']]);
  });
  it('leaves a year that one column says to the next', async () => {
    expect(await dates(['启动时间', '完成时间'], ['1', '建成平台。', '市教育局', '2025年3月', '12月'])).toEqual([
      ['2025-03-31', '2025-12-31'],
    ]);
  });
});

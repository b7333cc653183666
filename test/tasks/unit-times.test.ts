import { expect, it } from 'vitest';
import { planOf, table } from '../read.ts';

const read = async (units: string): Promise<unknown> => {
  const { tasks } = await planOf(table(['序号', '工作任务', '责任单位'], ['1', '建成平台。', units]), { year: 2025 });
  return tasks.flatMap(({ deadlines, assignments }) => [
    assignments.map(({ unit }) => unit).join('、'),
    ...deadlines.map(({ text, date }) => `${text} ${String(date)}`),
  ]);
};

it.each([
  ['县教育局（6月底前）', '县教育局', '6月底前 2025-06-30'],
  ['县教育局（6月底前）、县财政局（年底前）', '县教育局、县财政局', '6月底前 2025-06-30', '年底前 2025-12-31'],
  ['县教育局；9月底前完成初稿', '县教育局', '9月底前 2025-09-30'],
  ['县教育局，县财政局，12月底前', '县教育局、县财政局', '12月底前 2025-12-31'],
  ['牵头单位：县教育局；完成时限：2025年8月', '县教育局', '2025年8月 2025-08-31'],
  ['责任单位：县教育局<br>完成时限：长期', '县教育局', '长期 null'],
  ['县教育局', '县教育局'],
  ['县第十一届运动会筹委会', '县第十一届运动会筹委会'],
])('%s', async (units, ...told) => {
  expect(await read(units)).toEqual(told);
});

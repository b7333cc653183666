import { expect, it } from 'vitest';
import { headingOf } from '../../src/table/headers.ts';
import { withMainCell } from '../../src/tasks/main-cell.ts';
import type { Column, Holds } from '../../src/model.ts';
import { cut } from '../../src/text.ts';

it.each(['工作内容及目标', '主要内容和要求', '任务与措施', '年度目标任务', '建设内容及规模', '工作举措、具体要求'])(
  '%s names the work',
  (name) => {
    expect(headingOf(name, new Map())).toEqual({ holds: 'work', rank: 2 });
  },
);
it.each(['工作目标', '年度目标', '成果形式', '完成情况', '预期成效', '任务数（户）', '其中：10亿元以上项目数'])('%s does not', (name) => {
  expect(headingOf(name, new Map())).toEqual({ holds: 'other' });
});

it('分工 by itself names the parties', () => {
  expect(headingOf('分工', new Map())).toEqual({ holds: 'responsible' });
});

const columns = (['task', 'lead', 'responsible', 'cooperating'] satisfies Holds[]).map(
  (holds): Column => ({ header: holds, holds, text: null }),
);
const units = (...at: number[]): Parameters<typeof withMainCell>[0] => ({
  cells: at.map((place) => ({ column: columns[place]?.header ?? '', text: cut('甲局', 0, 2) })),
  columns: at,
  cover: 'own',
});
it('nobody is read into a row that says who is responsible', () => {
  expect(withMainCell(units(2), units(1, 2), columns).columns).toEqual([2]);
  expect(withMainCell(units(3), units(1, 2), columns)).toMatchObject({ columns: [1, 3], cover: 'above' });
});

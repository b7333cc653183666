import { expect, it } from 'vitest';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { carriers } from '../fuzz/carriers.ts';

it.each(Object.keys(carriers))('a blank line between paragraphs says nothing in %s', async (name) => {
  const sketch = {
    title: null,
    header: ['序号', '工作任务', '责任单位'],
    rows: [[['1'], ['做好公开。', '', '加强管理。'], ['市教育局', ' ', '市财政局']]],
    notes: [],
  };
  const file = await carriers[name]?.(sketch);
  if (file === undefined) throw new Error(name);
  const plans = await readPlans(await openSource(file.name, file.bytes), { year: null, join: true, headers: new Map() });
  const tasks = plans.flatMap((plan) => plan.tasks);
  expect(tasks.map(({ text }) => text.value)).toEqual(['做好公开。\n加强管理。']);
  expect(tasks[0]?.unitCells.map(({ text }) => text.value)).toEqual(['市教育局\n市财政局']);
});

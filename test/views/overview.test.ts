import { expect, it } from 'vitest';
import { rosterOf } from '../../src/bindings/roster.ts';
import { unitPages } from '../../src/views/unit-pages.ts';
import { plansOf, table } from '../read.ts';

const HEAD = ['序号', '工作任务', '责任单位'];
const plan = (title: string): string => table([title], HEAD, ['1', '建成平台。', '市教育局'], ['2', '编制方案。', '市财政局']);

async function overview(...titles: readonly string[]): Promise<{ heads: (string | undefined)[]; lines: readonly string[] }> {
  const plans = await Promise.all(titles.map(async (title) => plansOf(plan(title))));
  const [page] = unitPages(
    rosterOf(
      plans.map((one) => ({ plans: one })),
      null,
      () => true,
    ),
    'zh',
    80,
  );
  return { heads: (page?.tables[0]?.columns ?? []).map(({ title }) => title).slice(5, -1), lines: page?.lines.slice(1) ?? [] };
}

it('plans of different years stand under their years', async () => {
  expect(await overview('2024年重点任务分工表', '2025年重点任务分工表')).toEqual({ heads: ['2024', '2025'], lines: [] });
});

it('plans that their years do not tell apart are numbered, and listed', async () => {
  expect(await overview('2024年重点任务分工表', '2024年民生实事分工表')).toEqual({
    heads: ['#1', '#2'],
    lines: ['#1 table.tsv, 第1张表: 2024年重点任务分工表', '#2 table.tsv, 第1张表: 2024年民生实事分工表'],
  });
});

it('more plans than stand side by side have no columns', async () => {
  const titles = Array.from({ length: 7 }, (_, nth) => `${String(2018 + nth)}年重点任务分工表`);
  expect(await overview(...titles)).toEqual({ heads: [], lines: [] });
});

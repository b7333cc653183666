import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

async function read(words: string): Promise<{ plans: readonly Plan[] }> {
  return { plans: await readPlans(await openSource('page.html', Buffer.from(words)), { year: null, join: true, headers: new Map() }) };
}

const table = (rows: readonly (readonly string[])[]): string =>
  `<table>${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const head = ['序号', '工作任务', '责任单位'];
const first = table([head, ['1', '公开年度预算。', '县财政局'], ['2', '公开权责清单。', '县司法局']]);

describe('a table in a table', () => {
  it('is read where the outer one is layout', async () => {
    const { plans } = await read(`<table><tr><td>栏目<td><table><tr><td>左<td>${first}</table><tr><td>版权所有</table>`);
    expect(plans.map(({ tasks }) => tasks.length)).toEqual([2]);
  });
  it('is the lines of its cell where the outer one is a plan', async () => {
    const { plans } = await read(
      table([
        head,
        [
          '1',
          `分解指标：${table([
            ['甲镇', '3个'],
            ['乙镇', '5个'],
          ])}`,
          '县财政局',
        ],
      ]),
    );
    expect(plans[0]?.tasks.map(({ text }) => text.value)).toEqual(['分解指标：\n甲镇\n3个\n乙镇\n5个']);
  });
});

import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { readTables } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

async function read(words: string): Promise<{ plans: readonly Plan[] }> {
  return readTables(await openSource('page.html', Buffer.from(words)), { year: null, join: true, headers: new Map() });
}

describe('a merged cell', () => {
  it('gives the time of a cell that spans rows to each of them, at its one place, and to no other row', async () => {
    const { plans } = await read(
      '<table><tr><th>工作任务</th><th>责任单位</th><th>完成时限</th></tr><tr><td>1.公开预算。</td><td>县财政局</td><td rowspan=2>2025年6月底前报县政府</td></tr><tr><td>2.公开决算。</td><td>县审计局</td></tr><tr><td>3.公开绩效。</td><td>县财政局</td><td></td></tr></table>',
    );
    const tasks = plans[0]?.tasks ?? [];
    expect(tasks.map(({ deadlines }) => deadlines.map(({ text, date }) => `${text}=${date ?? ''}`))).toEqual([
      ['2025年6月底前=2025-06-30'],
      ['2025年6月底前=2025-06-30'],
      [],
    ]);
    expect(tasks.map(({ extra }) => extra.map(({ text }) => text.value))).toEqual([
      ['2025年6月底前报县政府'],
      ['2025年6月底前报县政府'],
      [],
    ]);
    expect(tasks[1]?.deadlines[0]?.range).toEqual(tasks[0]?.deadlines[0]?.range);
    expect(plans[0]?.source.text.slice(...(tasks[1]?.deadlines[0]?.range[0] ?? [0, 0]))).toBe('2025年6月底前');
  });
  it('of a header makes what stands beside it of the header too, and gives names that nobody knows the role above them', async () => {
    const { plans } = await read(
      '<table><tr><td rowspan=2>序号</td><td rowspan=2>项目名称</td><td colspan=2>责任单位</td><td colspan=2>进度目标</td></tr><tr><td>业主方</td><td>服务方</td><td>上半年</td><td>全年</td></tr><tr><td>1</td><td>数字影视基地</td><td>县文旅集团</td><td>县招商局</td><td>封顶</td><td>投用</td></tr></table>',
    );
    expect(plans[0]?.columns.map(({ header, holds }) => `${header} ${holds}`)).toEqual([
      '序号 number',
      '项目名称 task',
      '业主方 responsible',
      '服务方 responsible',
      '上半年 other',
      '全年 other',
    ]);
    expect(plans[0]?.tasks.map(({ number, text }) => [number, text.value])).toEqual([['1', '数字影视基地']]);
  });
  it('of a header three rows tall, none of which is one by itself, brings its rows together', async () => {
    const { plans } = await read(
      '<table><tr><td rowspan=3>序号</td><td rowspan=3>工程</td><td rowspan=3>建设任务</td><td colspan=4>责任体系</td></tr><tr><td colspan=2>政府</td><td colspan=2>企业</td></tr><tr><td>牵头部门</td><td>配合部门</td><td>业主单位</td><td>施工单位</td></tr><tr><td>1</td><td>引水</td><td>铺设管线42公里</td><td>市水利局</td><td>市财政局</td><td>市水务集团</td><td>某某工程局</td></tr></table>',
    );
    expect(plans).toHaveLength(1);
    expect(plans[0]?.skipped.map(({ kind }) => kind)).toEqual(['header', 'header', 'header']);
    expect(plans[0]?.columns.map(({ header, holds }) => `${header} ${holds}`)).toEqual([
      '序号 number',
      '工程 category',
      '建设任务 task',
      '牵头部门 lead',
      '配合部门 cooperating',
      '业主单位 responsible',
      '施工单位 responsible',
    ]);
  });
});

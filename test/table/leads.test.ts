import { describe, expect, it } from 'vitest';
import { planOf, table } from '../read.ts';

const head = ['序号', '工作任务', '责任单位'];

async function roles(note: string, cell: string, leadRule: 'explicit' | 'first' | 'all-if-none' | null = null): Promise<string[]> {
  const plan = await planOf(table(head, ['1', '推进公开工作。', cell], [note]), { leadRule });
  return (plan.tasks[0]?.assignments ?? []).map(({ unit, role }) => `${unit} ${role}`);
}

describe('who leads where no word says so', () => {
  it.each([
    ['注：责任分解中，列第一位的责任单位为牵头单位或汇总单位。', '市财政局、市教育局', ['市财政局 lead', '市教育局 responsible']],
    ['注：责任单位中，首个单位为牵头单位。', '市财政局、市教育局', ['市财政局 lead', '市教育局 responsible']],
    ['注：除标注“分别牵头”外，列第一位的为牵头单位。', '市财政局、市教育局分别牵头', ['市财政局 lead', '市教育局 lead']],
    ['注：无牵头单位的，责任单位即为牵头单位。', '市财政局、市教育局', ['市财政局 lead', '市教育局 lead']],
    ['注：无牵头单位的，责任单位即为牵头单位。', '市财政局牵头，市教育局落实', ['市财政局 lead', '市教育局 responsible']],
    ['注：以下单位不分先后。', '市财政局、市教育局', ['市财政局 responsible', '市教育局 responsible']],
  ])('%s %s', async (note, cell, expected) => {
    expect(await roles(note, cell)).toEqual(expected);
  });
  it('what the caller says wins over the note', async () => {
    expect(await roles('注：列第一位的为牵头单位。', '市财政局、市教育局', 'explicit')).toEqual([
      '市财政局 responsible',
      '市教育局 responsible',
    ]);
    expect(await roles('', '市财政局、市教育局', 'first')).toEqual(['市财政局 lead', '市教育局 responsible']);
  });
});

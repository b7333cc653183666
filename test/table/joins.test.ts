import { describe, expect, it } from 'vitest';
import type { Column, Holds, Text } from '../../src/model.ts';
import { begun, continues, ended, type Evidence, grow, grown } from '../../src/table/joins.ts';
import { anyFilled, firstWords, rolesOf, textsOf } from '../../src/table/roles.ts';
import { EMPTY } from '../../src/text.ts';

const columns = (['category', 'number', 'task', 'lead', 'deadline'] satisfies Holds[]).map(
  (holds): Column => ({ header: holds, holds, text: null }),
);

const roles = rolesOf(columns);

/** Cells of a row; each stands ten characters after the one before, from `from` on. */
function row(from: number, ...cells: string[]): Text[] {
  return cells.map((value, at) => {
    const start = from + at * 10;
    return value === '' ? EMPTY : { value, pieces: [{ at: 0, from: start, to: start + value.length }] };
  });
}

const usual: Evidence = { roles, family: 'arabic', numbered: true, sentences: true };

describe('an ended text', () => {
  it.each([
    '完成。',
    '完成！',
    '完成？',
    '完成!',
    '完成?',
    '“完成。”',
    '（完成。）',
    '《完成。》',
    '(完成。) ',
    `完成。${'）'.repeat(12)}`,
  ])('%s', (words) => {
    expect(ended(words)).toBe(true);
  });
  it.each(['', '完成', '完成；', '完成，', '完成。再', '（完成）', '完成。 1', '完成。）再'])('%s is not', (words) => {
    expect(ended(words)).toBe(false);
  });
});

describe('the cells of a kind', () => {
  it('are those with words, in columns that the table has', () => {
    const cells = row(0, '甲', '', '做好', '市教育局', '年底前', '多出');
    expect(textsOf(cells, [0, 1, 2, 3]).map(({ value }) => value)).toEqual(['甲', '做好', '市教育局']);
    expect(firstWords(cells, roles.task)).toBe('做好');
    expect(firstWords(cells, [1, 2, 3])).toBe('做好');
    expect(firstWords(cells, [1, 9])).toBe('');
    expect(anyFilled(cells, roles.number)).toBe(false);
    expect(anyFilled(cells, [1, 4])).toBe(true);
  });
  it('stand where the columns say', () => {
    expect(roles).toEqual({ category: [0], number: [1], task: [2], party: [3], deadline: [4], all: [0, 1, 2, 3, 4] });
  });
});

describe('a row after a page break', () => {
  const open = ['', '1', '做好', '市教'];
  it.each<readonly [want: boolean, before: string[], cells: string[], evidence: Partial<Evidence>]>([
    [true, open, ['', '', '工作。', '育局'], {}],
    [true, open, ['', '', '工作。', ''], {}],
    [true, open, ['', '', '工作。', ''], { numbered: false }],
    [true, open, ['', '', '工作。', ''], { sentences: false }],
    [false, open, ['', '', '工作。', ''], { numbered: false, sentences: false }],
    [false, ['', '1', '做好。', '市教'], ['', '', '另做。', ''], {}],
    [false, open, ['乙', '', '工作。', ''], {}],
    [false, open, ['', '2', '工作。', ''], {}],
    [false, open, ['', '附', '工作。', ''], {}],
    [false, open, ['', '', '2.工作。', ''], {}],
    [true, open, ['', '', '2.工作。', ''], { family: null }],
    [true, open, ['', '', '（1）工作。', ''], {}],
    [false, open, ['', '', '（1）工作。', ''], { family: 'bracket' }],
    // The rest of other cells alone goes on whatever the text before.
    [true, ['', '1', '做好。', '市教'], ['', '', '', '育局'], {}],
    [true, ['', '1', '做好', '市教'], ['', '', '', '', '年底前'], {}],
    [false, ['', '1', '做好', '市教'], ['', '', '', ''], {}],
    [false, ['甲', '', '', '市教'], ['', '', '工作。', ''], {}],
  ])('%s: %j, %j %j', (want, before, cells, evidence) => {
    expect(continues(begun(row(0, ...before), 3, roles), row(100, ...cells), { ...usual, ...evidence })).toBe(want);
  });
});

describe('a row that grows', () => {
  const values = (cells: readonly Text[]): string[] => cells.map(({ value }) => value);

  it('is itself while nothing is added', () => {
    const cells = row(0, '甲', '1', '做好');
    const whole = grown(begun(cells, 3, roles));
    expect(whole).toEqual({ cells, lines: [3], joined: false });
    expect(whole.cells).toBe(cells);
  });

  it('joins the halves of a cut with nothing between, and a seam', () => {
    const growing = begun(row(0, '甲', '1', '做好', '市教'), 3, roles);
    grow(growing, row(100, '', '', '工作。', '育局', '年底前'), 5, true, roles);
    const whole = grown(growing);
    expect(values(whole.cells)).toEqual(['甲', '1', '做好工作。', '市教育局', '年底前']);
    expect(whole).toMatchObject({ lines: [3, 5], joined: true });
    expect(whole.cells[2]?.pieces).toEqual([
      { at: 0, from: 20, to: 22 },
      { at: 2, from: 120, to: 123, seam: true },
    ]);
  });

  it('takes what is no rest of a cut as further lines', () => {
    const growing = begun(row(0, '甲', '1', '做好。', '市教育局'), 3, roles);
    grow(growing, row(100, '', '', '', '市财政局'), 4, false, roles);
    grow(growing, row(200, '', '', '', '市审'), 5, false, roles);
    grow(growing, row(300, '', '', '', '计局'), 7, true, roles);
    const whole = grown(growing);
    expect(values(whole.cells)).toEqual(['甲', '1', '做好。', '市教育局\n市财政局\n市审计局']);
    expect(whole).toMatchObject({ lines: [3, 4, 5, 7], joined: true });
  });

  it('is not joined where only lines were added', () => {
    const growing = begun(row(0, '', '1', '做好。'), 3, roles);
    grow(growing, row(100, '', '', '', '市财政局'), 4, false, roles);
    expect(grown(growing)).toMatchObject({ joined: false });
    expect(values(grown(growing).cells)).toEqual(['', '1', '做好。', '市财政局']);
  });

  it('knows what its task ends with so far', () => {
    const growing = begun(row(0, '', '1', '做好'), 3, roles);
    expect(growing.task).toBe('做好');
    grow(growing, row(100, '', '', '', '市财政局'), 4, true, roles);
    expect(growing.task).toBe('做好');
    grow(growing, row(200, '', '', '工作。'), 6, true, roles);
    expect(growing.task).toBe('工作。');
    expect(continues(growing, row(300, '', '', '另做。', ''), usual)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import type { Family } from '../../src/tasks/numbers.ts';
import { familyOf, splitTasks } from '../../src/tasks/split.ts';

function told(words: string, family: Family | null, last: number | null, next: number | null): string[] {
  return splitTasks(words, { family, last, next }).map(({ lead, start, end }) => `${lead?.label ?? '-'}:${words.slice(start, end)}`);
}

type Case = readonly [words: string, family: Family | null, last: number | null, next: number | null, tasks: string[]];

describe('the tasks of a cell', () => {
  it.each<Case>([
    // Numbers inside a paragraph count only in order, at a paragraph they may skip.
    ['1.甲。2.乙！3.丙？4.丁；5.戊', 'arabic', null, null, ['1:甲。', '2:乙！', '3:丙？', '4:丁；', '5:戊']],
    ['1.甲。3.乙。', 'arabic', null, null, ['1:甲。3.乙。']],
    ['1.甲。\n3.乙。', 'arabic', null, null, ['1:甲。\n', '3:乙。']],
    ['1.甲\n　　2.乙', 'arabic', null, null, ['1:甲\n　　', '2:乙']],
    ['1.甲。 2.乙。', 'arabic', null, null, ['1:甲。 ', '2:乙。']],
    ['1.甲，2.乙。', 'arabic', null, null, ['1:甲，2.乙。']],
    ['9.甲。\n28.乙。', 'arabic', 8, null, ['9:甲。\n', '28:乙。']],
    ['9.甲。\n29.乙。', 'arabic', 8, null, ['9:甲。\n29.乙。']],
    ['9.甲。\n9.乙。', 'arabic', 8, null, ['9:甲。\n9.乙。']],
    ['9.甲。\n7.乙。', 'arabic', 8, null, ['9:甲。\n7.乙。']],
    ['9.甲。\n1.乙。', 'arabic', 8, null, ['9:甲。\n1.乙。']],
    ['9.甲。\n11.丙。12.丁。', 'arabic', 8, null, ['9:甲。\n', '11:丙。', '12:丁。']],
    // The first number may be any at the opening; after words it must be the next, or 1.
    ['7.甲。', 'arabic', 2, null, ['7:甲。']],
    ['引言。3.甲。', 'arabic', 2, null, ['-:引言。', '3:甲。']],
    ['引言。1.甲。', 'arabic', 5, null, ['-:引言。', '1:甲。']],
    ['引言。7.甲。', 'arabic', 2, null, ['-:引言。7.甲。']],
    ['引言。\n7.甲。', 'arabic', 2, null, ['-:引言。\n7.甲。']],
    ['1.2021年完成。', 'arabic', null, null, ['1:2021年完成。']],
    ['1.甲。2.2021年完成。', 'arabic', null, null, ['1:甲。', '2:2021年完成。']],
    ['1.甲。2.5万亩。', 'arabic', null, null, ['1:甲。2.5万亩。']],
    // The next row's number tells tasks from sub-items.
    ['1.甲。2.乙。3.丙。', 'arabic', null, 3, ['1:甲。', '2:乙。3.丙。']],
    ['1.甲。2.乙。', 'arabic', null, 9, ['1:甲。', '2:乙。']],
    ['1.甲。2.乙。', 'arabic', null, 1, ['1:甲。', '2:乙。']],
    ['1.甲。', 'arabic', null, 2, ['1:甲。']],
    // A number before an amount, as the expected one, and 1 where a cell begins anew.
    ['1.26个领域。2.30个领域。', 'arabic', 8, null, ['1:26个领域。', '2:30个领域。']],
    ['9.26个领域。', 'arabic', 8, null, ['9:26个领域。']],
    ['9.26个领域。', 'arabic', 2, null, ['-:9.26个领域。']],
    ['甲。1.26个领域。', 'arabic', 8, null, ['-:甲。1.26个领域。']],
    // A list after ： is one of sub-items, whatever its numbers, and ends where they go on no more.
    ['1.做好：1.甲；2.乙；3.丙。2.丁。', 'arabic', null, null, ['1:做好：1.甲；2.乙；3.丙。', '2:丁。']],
    ['1.做好：\n1.甲；\n2.乙。\n2.丁。', 'arabic', null, null, ['1:做好：\n1.甲；\n2.乙。\n', '2:丁。']],
    ['1.做好:1.甲；2.乙。', 'arabic', null, null, ['1:做好:1.甲；2.乙。']],
    ['1.做好：1.甲。2.乙。', 'arabic', null, null, ['1:做好：1.甲。', '2:乙。']],
    ['3.做好：1.甲。2.乙。4.丁。', 'arabic', 2, null, ['3:做好：1.甲。2.乙。', '4:丁。']],
    ['1.做好：1.甲；2.乙。2.丁；3.戊。', 'arabic', null, null, ['1:做好：1.甲；2.乙。', '2:丁；', '3:戊。']],
    ['1.做好：2.甲。', 'arabic', null, null, ['1:做好：2.甲。']],
    ['如下：\n1.甲。\n2.乙。', 'arabic', null, null, ['-:如下：\n', '1:甲。\n', '2:乙。']],
    ['如下：1.甲。2.乙。', 'arabic', null, null, ['-:如下：1.甲。2.乙。']],
    // Each family by itself.
    ['⒈甲。⒉乙。', 'arabic', null, null, ['1:甲。', '2:乙。']],
    ['⑴甲。⑵乙。', 'bracket', null, null, ['1:甲。', '2:乙。']],
    ['第一条 甲。第二条所列。\n第二条 乙。', 'article', null, null, ['一:甲。第二条所列。\n', '二:乙。']],
    ['4 甲。 5 乙。6个。', 'spaced', 3, null, ['4:甲。 ', '5:乙。6个。']],
    ['①甲；②乙', 'circled', null, null, ['1:甲；', '2:乙']],
    ['⑳甲。㉑乙。', 'circled', 19, null, ['20:甲。', '21:乙。']],
    ['（一）甲。（二）乙。', 'han-bracket', null, null, ['一:甲。', '二:乙。']],
    ['(1)甲。(2)乙。', 'bracket', null, null, ['1:甲。', '2:乙。']],
    ['一、甲。十、乙。', 'han', null, null, ['一:甲。十、乙。']],
    ['一、甲。1.子项。二、乙。', 'han', null, null, ['一:甲。1.子项。', '二:乙。']],
    ['1.1甲。1.2乙。\n1.3丙。', 'dotted', null, null, ['1.1:甲。1.2乙。\n', '1.3:丙。']],
    ['引言\n1.1甲。', 'dotted', null, null, ['-:引言\n', '1.1:甲。']],
    ['1.甲。2.乙。', null, null, null, ['-:1.甲。2.乙。']],
    ['', 'arabic', null, null, []],
  ])('%j in %s after %s before %s', (words, family, last, next, tasks) => {
    expect(told(words, family, last, next)).toEqual(tasks);
  });

  it('say where their numbers stand', () => {
    expect(splitTasks('引言。 1、甲。', { family: 'arabic', last: null, next: null })).toMatchObject([
      { lead: null, numberAt: 0, start: 0, end: 4 },
      { numberAt: 4, start: 6, end: 8 },
    ]);
  });
});

describe('the family of a table', () => {
  it.each<readonly [want: Family | null, openings: string[]]>([
    ['arabic', ['1.甲', '2.乙', '丙', '丁']],
    [null, ['1.甲', '2.乙', '丙', '丁', '戊']],
    ['arabic', ['1.甲', '2.乙', '3.丙', '丁', '戊', '己', '庚']],
    [null, ['1.甲', '1.乙', '1.丙', '丁', '戊', '己', '庚']],
    ['arabic', ['1.甲', '1.乙', '2.丙', '丁', '戊', '己', '庚']],
    ['arabic', ['2.甲', '2.乙', '3.丙', '丁', '戊', '己', '庚']],
    [null, ['3.甲', '2.乙', '1.丙', '丁', '戊', '己', '庚']],
    ['arabic', ['1.甲', '2.乙', '（1）丙']],
    ['arabic', ['（1）丙', '1.甲', '2.乙']],
    ['arabic', ['1.甲', '（1）乙']],
    ['arabic', ['1.26个领域', '2.12个领域']],
    ['arabic', ['1.甲', '文', '2.3项任务', '3.4项任务']],
    ['dotted', ['1.1 甲', '1.2 乙', '2.1 丙']],
    ['dotted', ['1.1公开', '10.12 公示']],
    [null, ['2.5万亩高标准农田', '13.25 亿元', '2.5 %增长', '1.5个百分点', '1.8公里', '3.2倍']],
    ['dotted', ['1.1甲', '1.2乙', '2.5万亩', '1.3丙']],
    [null, ['1.1甲', '1.2乙', '1.3丙', '丁', '戊', '己', '庚']],
    ['circled', ['①甲', '②乙']],
    ['article', ['第一条 甲', '第二条 乙']],
    ['spaced', ['1 甲', '2　乙', '3 12个村']],
    ['spaced', ['1 甲', '2 乙', '1 丙']],
    [null, ['1 甲', '2 乙']],
    [null, ['1 甲', '2 乙', '丙']],
    [null, ['3 甲', '2 乙', '4 丙']],
    [null, ['26 个领域', '26 个领域', '26 个领域']],
    [null, ['1 甲', '1 乙', '1 丙']],
    ['arabic', ['1.26个领域', '3.26个领域', '5.甲', '7.26个领域']],
    ['dotted', ['1.1甲', '1.2乙', '2.1丙', '3.1丁']],
    ['arabic', ['1.1甲', '2.1乙', '3.1丙']],
    [null, ['甲', '乙']],
    [null, []],
  ])('%s: %j', (want, openings) => {
    expect(familyOf(openings)).toBe(want);
  });
});

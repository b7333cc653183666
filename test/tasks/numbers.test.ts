import { describe, expect, it } from 'vitest';
import { cellNumber, hanValue, leadingNumber, openingNumber } from '../../src/tasks/numbers.ts';
import { taskIds } from '../../src/tasks/ids.ts';
import { familyOf, splitTasks } from '../../src/tasks/split.ts';

describe('a number before a text', () => {
  it.each([
    ['1.市政府', 'arabic', '1', 1, 2],
    ['1．市政府', 'arabic', '1', 1, 2],
    ['１２、市政府', 'arabic', '12', 12, 3],
    ['3)市政府', 'half-bracket', '3', 3, 2],
    ['（1）市政府', 'bracket', '1', 1, 3],
    ['(1)市政府', 'bracket', '1', 1, 3],
    ['①市政府', 'circled', '1', 1, 1],
    ['㉑市政府', 'circled', '21', 21, 1],
    ['（十二）市政府', 'han-bracket', '十二', 12, 4],
    ['一、市政府', 'han', '一', 1, 2],
    ['31.2021 年底前各区', 'arabic', '31', 31, 3],
    ['6.2025 年6月底前', 'arabic', '6', 6, 2],
    ['⒊市政府', 'arabic', '3', 3, 1],
    ['⒛市政府', 'arabic', '20', 20, 1],
    ['⑴市政府', 'bracket', '1', 1, 1],
    ['⒇市政府', 'bracket', '20', 20, 1],
    ['㊿市政府', 'circled', '50', 50, 1],
    ['㊱市政府', 'circled', '36', 36, 1],
    ['㉟市政府', 'circled', '35', 35, 1],
    ['⑳市政府', 'circled', '20', 20, 1],
  ])('%s', (words, family, label, value, length) => {
    expect(leadingNumber(words, null, null)).toEqual({ family, label, value, length });
  });
  it.each(['2.5万亩高标准农田', '12345 政务热线', '26 个领域', '2025年', '市政府', '3.14', ''])('%s starts no task', (words) => {
    expect(leadingNumber(words, 2, null)).toBeNull();
  });
  it('takes a digit after the dot for text where the number is the expected one', () => {
    expect(leadingNumber('3.26个领域', 3, null)?.value).toBe(3);
    expect(leadingNumber('3.26个领域', 9, null)).toBeNull();
    expect(leadingNumber('1.2 加强', null, 'dotted')).toMatchObject({ label: '1.2', value: null });
  });
  it.each<[string, number | null, number | null]>([
    ['99.2.5万亩林地', 99, 99],
    ['99.2.5万亩林地', 98, null],
    ['2.5万亩林地', 2, null],
    ['100.500亩林地', 100, 100],
    ['7.50公里绿道', 7, 7],
    ['7.35公里绿道', 7, null],
    ['7.05公里绿道', 7, null],
    ['1.2.5 加强', 1, null],
  ])('an amount after the dot is no decimal where it is whole in itself: %s after %s', (words, expected, value) => {
    expect(leadingNumber(words, expected, null)?.value ?? null).toBe(value);
  });
  it('reads 第一条 and 1 加强 only where it is asked for', () => {
    expect(leadingNumber('第十二条　市政府', null, null)).toBeNull();
    expect(leadingNumber('第十二条　市政府', null, 'article')).toEqual({ family: 'article', label: '十二', value: 12, length: 5 });
    expect(leadingNumber('第3条：市政府', null, 'article')).toEqual({ family: 'article', label: '3', value: 3, length: 4 });
    expect(leadingNumber('第三批', null, 'article')).toBeNull();
    expect(leadingNumber('4 加强', 4, null)).toBeNull();
    expect(leadingNumber('4　 加强', 4, 'spaced')).toEqual({ family: 'spaced', label: '4', value: 4, length: 3 });
    expect(leadingNumber('4 加强', 3, 'spaced')).toBeNull();
    expect(leadingNumber('1 加强', 8, 'spaced')?.value).toBe(1);
    expect(leadingNumber('4加强', 4, 'spaced')).toBeNull();
  });
});

describe('the number that a row begins with', () => {
  it.each<[string, number | null, number | null]>([
    ['4.加强', null, 4],
    ['4.26个领域', 3, 4],
    ['9.26个领域', 3, 9],
    ['10.26个领域', 3, null],
    ['3.26个领域', 3, null],
    ['4.26个领域', null, null],
    ['1.26个领域', 8, 1],
    ['1.26个领域', null, 1],
    ['4.5万亩', 3, null],
    ['加强', 3, null],
    ['（4）加强', 3, null],
  ])('%s after %s', (words, before, value) => {
    expect(openingNumber(words, before, 'arabic')?.value ?? null).toBe(value);
  });
});

describe('a number cell', () => {
  it.each([
    ['1', '1', 1],
    ['1.', '1', 1],
    ['（一）', '一', 1],
    ['十一、', '十一', 11],
    ['①', '1', 1],
    ['１２', '12', 12],
    ['1.2', '1.2', null],
    ['第3项', '3', 3],
    ['★3', '3', 3],
    ['3*', '3', 3],
    [' 3 、 ', '3', 3],
    ['（ 十 二 ）', '十二', 12],
    ['⑿', '12', 12],
    ['1-2', '1-2', null],
    ['001', '001', 1],
    ['★★3', '3', 3],
    ['3★★', '3', 3],
    ['3、.', '3', 3],
    ['第六条', '六', 6],
    ['12.34', '12.34', null],
    ['1.2.3', '1.2.3', null],
    ['〇', '〇', 0],
    ['二十三', '二十三', 23],
  ])('%s', (words, label, value) => {
    expect(cellNumber(words)).toEqual({ label, value });
  });
  it.each(['', '市教育局', '一般', '2025年', '1'.repeat(25), '★', '3★4', '1.2b', '1a.2', 'a1.2', '第（2）项'])('%s is none', (words) => {
    expect(cellNumber(words)).toBeNull();
  });
  it('reads Chinese numerals', () => {
    expect(['一', '十', '二十三', '一百零五', '两'].map(hanValue)).toEqual([1, 10, 23, 105, 2]);
    expect(hanValue('甲')).toBeNull();
  });
});

describe('several tasks in a cell', () => {
  const told = (words: string, last: number | null, next: number | null = null): string[] =>
    splitTasks(words, { family: 'arabic', last, next }).map(
      ({ lead, start, end }) => `${lead?.label ?? '-'}:${words.slice(start, end).trim()}`,
    );
  it.each<[string, number | null, number | null, string[]]>([
    ['1.甲。\n2.乙。', null, 3, ['1:甲。', '2:乙。']],
    ['3.甲。4.乙。', 2, 5, ['3:甲。', '4:乙。']],
    ['3.做好：1.甲；2.乙。', 2, 4, ['3:做好：1.甲；2.乙。']],
    ['1.甲；2.乙。', null, 2, ['1:甲；2.乙。']],
    ['5.甲。\n（1）子项。\n6.乙。', 4, 7, ['5:甲。\n（1）子项。', '6:乙。']],
    ['引言。\n1.甲。', null, 2, ['-:引言。', '1:甲。']],
    ['12.甲。\n15.乙。', 11, null, ['12:甲。', '15:乙。']],
    ['7.共 12345 件。2.5万亩。', 6, 8, ['7:共 12345 件。2.5万亩。']],
    ['无号', 3, null, ['-:无号']],
  ])('%s', (words, last, next, want) => {
    expect(told(words, last, next)).toEqual(want);
  });
  it('are told from sub-items by how a table numbers', () => {
    expect(familyOf(['1.甲', '2.乙', '3.丙'])).toBe('arabic');
    expect(familyOf(['（一）甲', '（二）乙'])).toBe('han-bracket');
    expect(familyOf(['甲', '乙', '1.丙', '丁', '戊'])).toBeNull();
    expect(familyOf([])).toBeNull();
  });
});

describe('ids', () => {
  const identity = (text: string, context = ''): { text: string; context: () => string } => ({ text, context: () => context });
  it('come from the words alone, blanks apart', () => {
    const [a, b] = taskIds([identity('甲乙\n丙'), identity('丁')]);
    expect(taskIds([identity('丁'), identity('甲 乙丙')])).toEqual([b, a]);
    expect(a).toMatch(/^t-[0-9a-f]{14}$/u);
  });
  it('are unique, by category and units first and by order last', () => {
    const ids = taskIds([identity('甲', 'a'), identity('甲', 'b'), identity('甲', 'b')]);
    expect(new Set(ids).size).toBe(3);
    expect(taskIds([identity('甲', 'b'), identity('甲', 'a')])).toEqual([ids[1], ids[0]]);
  });
});

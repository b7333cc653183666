import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { readDuties } from '../../src/units/grammar.ts';

describe('the unit cell', () => {
  it('gives back every surface as it stands, in order, whatever the words', () => {
    const word = fc.constantFrom(
      '市',
      '县教育局',
      '财政局',
      '各镇',
      '（',
      '）',
      '、',
      '，',
      '；',
      '\n',
      ' ',
      '牵头',
      '按职责分工落实',
      '等',
      '和',
      '：',
      '配合单位：',
      '有关',
      '其他',
      '单位',
      '。',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 14 }), (words) => {
        const cell = words.join('');
        let last = 0;
        for (const { surface, at } of readDuties(cell, 'responsible', false)) {
          expect(cell.slice(...at)).toBe(surface);
          expect(at[0]).toBeGreaterThanOrEqual(last);
          last = at[1];
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('takes time in proportion to the words', () => {
    const once = (words: string): number => {
      const start = performance.now();
      readDuties(words, 'responsible', false);
      return performance.now() - start;
    };
    // The best of a few: a busy machine lengthens single runs.
    const time = (words: string): number => Math.min(once(words), once(words), once(words));
    const traps = [
      ...[
        '、',
        '（',
        '）',
        '（）',
        '按职责',
        '各',
        '各、',
        '市、',
        '各县、',
        '等',
        '等有关',
        '和',
        '：',
        '市教育局：',
        '牵头：',
        '牵头单位',
        ' ',
        '\n',
        '市\n',
      ],
      ...[
        '①',
        '1、',
        '由',
        '市教育局牵头',
        '市教育局负责',
        '市教育局和',
        '市教育局 ',
        '张三 ',
        '【牵头】',
        '（市教育局牵头',
        '—',
        '时限：',
        '荔湾区、',
        '教育局、',
        '和',
      ],
    ];
    for (const unit of traps) {
      time(unit.repeat(1000));
      const small = time(unit.repeat(10_000));
      // Four times the words; 16 would be the square.
      expect(time(unit.repeat(40_000)), unit).toBeLessThan(Math.max(800, small * 11));
    }
  });
});

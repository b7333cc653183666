import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDuties } from '../../src/units/grammar.ts';
import { told } from './told.ts';

const cases: readonly (readonly [words: string, ...duties: string[]])[] = [
  ['市教育局', '市教育局 r'],
  ['市发展改革局、商务局、市场监管局牵头', '市发展改革局 l 牵头', '市商务局 l 牵头', '市市场监管局 l 牵头'],
  ['县委宣传部、教育局', '县委宣传部 r', '县教育局 r'],
  ['市委宣传部、网信办', '市委宣传部 r', '市委网信办 r'],
  ['县委组织部、宣传部，县教育局配合', '县委组织部 r', '县委宣传部 r', '县教育局 c 配合'],
  ['金平区教育局、财政局', '金平区教育局 r', '金平区财政局 r'],
  ['省发展改革委牵头，各地、各部门配合', '省发展改革委 l 牵头', '~各地 c 配合', '~各部门 c 配合'],
  [
    '市发展改革委、财政局，市税务局按职责分工负责',
    '市发展改革委 r 按职责分工负责',
    '市财政局 r 按职责分工负责',
    '市税务局 r 按职责分工负责',
  ],
  ['各镇人民政府；县水利局牵头，县财政局、林业局配合', '~各镇人民政府 r', '县水利局 l 牵头', '县财政局 c 配合', '县林业局 c 配合'],
  ['市直各单位，市财政局按职责分工监管', '~市直各单位 r', '市财政局 s 按职责分工监管'],
  ['市财政局牵头，市直其他单位落实', '市财政局 l 牵头', '-市直其他单位 r 落实'],
  ['市教育局牵头、市财政局配合', '市教育局 l 牵头', '市财政局 c 配合'],
  ['市教育局会同市财政局负责', '市教育局 r 负责', '市财政局 r 负责'],
  ['牵头单位：市发改局、市委政研室；责任单位：市教育局、财政局', '市发改局 l', '市委政研室 l', '市教育局 r', '市财政局 r'],
  ['牵头单位：市教育局配合单位：市财政局', '市教育局 l', '市财政局 c'],
  ['牵头单位：县委组织部\n配合单位：县财政局、人社局', '县委组织部 l', '县财政局 c', '县人社局 c'],
  ['市府办〔市大数据局〕牵头', '市府办〔市大数据局〕 l 牵头'],
  ['市教育局（牵头）、市财政局、人社局', '市教育局 l 牵头', '市财政局 r', '市人社局 r'],
  ['市教育局、财政局（按职责分工负责）', '市教育局 r 按职责分工负责', '市财政局 r 按职责分工负责'],
  ['市教育局、财政局等3个部门', '市教育局 r', '市财政局 r'],
  ['市教育局、文广旅局等有关部门', '市教育局 r', '市文广旅局 r', '?有关部门 r'],
  ['市教育局等单位配合', '市教育局 c 配合'],
  ['市工业和信息化局、住房和城乡建设局、文化和旅游局', '市工业和信息化局 r', '市住房和城乡建设局 r', '市文化和旅游局 r'],
  ['市发展改革局、自然资源局和有关单位', '市发展改革局 r', '市自然资源局 r', '?有关单位 r'],
  ['各县（市、区）人民政府、市直有关单位', '~各县（市、区）人民政府 r', '?市直有关单位 r'],
  ['各县、市、区政府，市直各部门', '~各县、市、区政府 r', '~市直各部门 r'],
  ['各镇（街道）、县直各单位', '~各镇（街道） r', '~县直各单位 r'],
  ['荔湾区、黄埔区政府', '荔湾区政府 r', '黄埔区政府 r'],
  ['市市场监管局、海关、人民银行', '市市场监管局 r', '海关 r', '人民银行 r'],
  ['市教育局、公安局，按职责分工落实', '市教育局 r 按职责分工落实', '市公安局 r 按职责分工落实'],
  ['县教育局（2025年6月底前）、财政局', '县教育局 r', '县财政局 r'],
  ['市教育局 市财政局', '市教育局 r', '市财政局 r'],
  ['市教育局、\n财政局', '市教育局 r', '市财政局 r'],
  ['市教育局\n市财政局', '市教育局 r', '市财政局 r'],
  ['（市教育局牵头，市财政局配合）', '市教育局 l 牵头', '市财政局 c 配合'],
  ['市财政局。', '市财政局 r'],
  ['市教育局、体育局分别牵头落实', '市教育局 l 分别牵头落实', '市体育局 l 分别牵头落实'],
  ['市政务服务数据管理局、市政管理局', '市政务服务数据管理局 r', '市市政管理局 r'],
  ['市民政局、市容局', '市民政局 r', '市市容局 r'],
  ['市财政局按职贵分工落实', '市财政局 r 按职贵分工落实'],
  ['无'],
  ['待定'],
  ['—'],
  [''],
];

describe('the unit cell', () => {
  it.each(cases)('%s', (words, ...duties) => {
    expect(told(words)).toEqual(duties);
  });

  it('lets the first unit lead only where the header says so and the cell says nothing else', () => {
    expect(told('县发改局、财政局，各镇街', true)).toEqual(['县发改局 l', '县财政局 r', '~各镇街 r']);
    expect(told('县发改局配合', true)).toEqual(['县发改局 c 配合']);
  });

  it('keeps manner apart', () => {
    const manner = (words: string): (string | null)[] => readDuties(words, 'lead', false).map((duty) => duty.manner);
    expect(manner('市教育局、市体育局分别牵头')).toEqual(['severally', 'severally']);
    expect(manner('市教育局、市体育局共同负责')).toEqual(['jointly', 'jointly']);
    expect(manner('市教育局按照各自职责抓好落实')).toEqual(['by-duty']);
    expect(manner('市教育局牵头')).toEqual([null]);
  });

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
    const time = (words: string): number => {
      const start = performance.now();
      readDuties(words, 'responsible', false);
      return performance.now() - start;
    };
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
      expect(time(unit.repeat(40_000)), unit).toBeLessThan(Math.max(800, small * 10));
    }
  });
});

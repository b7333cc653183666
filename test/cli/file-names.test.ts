import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { fileNames, safeName } from '../../src/cli/file-names.ts';

describe('a file name made of a unit', () => {
  it.each([
    ['市财政局', '市财政局'],
    ['../x', '__x'],
    ['..', '_'],
    ['-rf', '_rf'],
    ['a/b\\c', 'a_b_c'],
    ['CON', 'CON_'],
    ['con.txt', 'con_.txt'],
    ['LPT1', 'LPT1_'],
    ['index', 'index_'],
    ['各镇（街道）', '各镇（街道）'],
    ['名 \t称. ', '名 _称_'],
    ['\u202e市财政局', '_市财政局'],
    ['', '_'],
    ['$(rm -rf)', '_(rm -rf)'],
  ])('%j → %s', (unit, expected) => {
    expect(safeName(unit)).toBe(expected);
  });
  it('is cut to what file systems take, and stays apart from another that begins alike', () => {
    const [a = '', b = ''] = fileNames([`${'局'.repeat(300)}甲`, `${'局'.repeat(300)}乙`], 'md');
    expect(Buffer.byteLength(a)).toBeLessThan(255);
    expect(a).not.toBe(b);
  });
  it('differs where some system would see no difference', () => {
    expect(fileNames(['ABC局', 'abc局', 'ＡＢＣ局', 'index'], 'csv')).toEqual(['ABC局.csv', 'abc局-2.csv', 'ＡＢＣ局-3.csv', 'index_.csv']);
  });
  it('never leaves its folder, is never empty, never the same twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 40 })), (units) => {
        const names = fileNames(units, 'md');
        for (const name of names) {
          expect(name).not.toMatch(/[/\\\u0000-\u001f]|^\.|[. ]$/u);
          expect(Buffer.byteLength(name)).toBeLessThan(255);
        }
        expect(new Set(names.map((name) => name.normalize('NFKC').toLowerCase())).size).toBe(units.length);
      }),
    );
  });
});

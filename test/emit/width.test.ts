import fc from '../drawing.ts';
import measure from 'fast-string-width';
import { expect, it } from 'vitest';
import { width } from '../../src/emit/width.ts';

it('measures words as a table of Unicode does, with it or without', () => {
  for (let code = 0; code < 0x10000; code += 1) {
    const words = `a${String.fromCharCode(code)}中`;
    expect([code, width(words)]).toEqual([code, measure(words)]);
  }
  const character = fc.constantFrom(
    'a',
    '1',
    '#',
    '中',
    '，',
    '—',
    '“',
    '\ufe0f',
    '\u20e3',
    '\u0301',
    '\u200d',
    '👍',
    '│',
    '\u001b[1m',
    '\t',
  );
  fc.assert(
    fc.property(fc.array(character), (list) => {
      expect(width(list.join(''))).toBe(measure(list.join('')));
    }),
  );
});

import fc from '../drawing.ts';
import { expect, it } from 'vitest';
import { lineStarts } from '../../src/source/lines.ts';

it('begins a line behind LF, CRLF and a lone CR, wherever they stand', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('\r', '\n', '甲', 'a', '\u2028', '\f')), (chars) => {
      const text = chars.join('');
      const starts = [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), ({ index, 0: mark }) => index + mark.length)];
      expect(lineStarts(text)).toEqual(starts);
    }),
    { numRuns: 2000 },
  );
  expect(lineStarts('甲\r')).toEqual([0, 2]);
});

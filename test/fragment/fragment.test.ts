import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import { fragmentReader } from '../../src/fragment/index.ts';
import { parse } from '../../src/fragment/parse.ts';
import { scan } from '../../src/fragment/scan.ts';
import type { Run } from '../../src/fragment/tags.ts';

async function read(cell: string): Promise<string> {
  const reader = await fragmentReader(cell);
  return reader(cell, { at: [0, cell.length], markup: true }).value;
}

/** Runs as words, neighbours put together: what a reader of the cell sees. */
function words(runs: readonly Run[] | null): string | null {
  return runs === null ? null : runs.map((run) => (run === null ? '\n' : run.words)).join('');
}

describe('a cell', () => {
  it.each([
    ['<p>1.甲</p> <p>2.乙</p>', '1.甲\n2.乙'],
    ['<P>甲</P><p>乙', '甲\n乙'],
    ['甲<br>乙<br/>丙<BR />丁', '甲\n乙\n丙\n丁'],
    ['甲</p/>乙<!---->', '甲\n乙'],
    ['<div><span style="color:red">甲</span><strong>乙</strong></div>', '甲乙'],
    ['<p class="MsoNormal">甲<o:p></o:p></p>', '甲'],
    ['<b>甲<i>乙</b>丙</i>', '甲乙丙'],
    ['&nbsp;甲&amp;乙&lt;p&gt;&#12290;&#x3002;', '甲&乙<p>。。'],
    ['甲&hearts;乙', '甲♥乙'],
    ['甲&unknown;乙', '甲&unknown;乙'],
    ['甲&乙', '甲&乙'],
    ['《<政府工作报告>任务分解表》', '《<政府工作报告>任务分解表》'],
    ['a<b', 'a<b'],
    ['a<b且c>d', 'a<b且c>d'],
    ['x < y', 'x < y'],
    ['<abc>甲</abc>', '<abc>甲</abc>'],
    ['甲<!-- 注 -->乙', '甲乙'],
    ['<a href="x>y">甲</a>', '甲'],
    ['<p', '<p'],
    ['', ''],
    ['  ', ''],
  ])('%s', async (cell, want) => {
    expect(await read(cell)).toBe(want);
  });

  const part = fc.constantFrom(
    '<p>',
    '</p>',
    '<br>',
    '<br/>',
    ' ',
    '甲',
    '1.',
    '<span>',
    '</span>',
    '<b>',
    '<',
    '>',
    '&',
    '&amp;',
    '&nbsp;',
    'a<b',
    '<政>',
    '<x>',
    '</',
    '"',
    '<p class="a">',
    '<P>',
    ';',
    'p',
    '/',
  );
  it('is read alike by the scanner and the parser wherever both read it', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const cell = parts.join('');
        const scanned = words(scan(cell, [0, cell.length]));
        if (scanned !== null) expect(words(parse(cell, [0, cell.length]))).toBe(scanned);
      }),
      { numRuns: 5000, examples: [[['</', 'p', '/', '>']]] },
    );
  });
  it('loses no character: what is no known markup stays', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const cell = parts.join('').replace(/"/gu, '');
        for (const run of parse(cell, [0, cell.length])) {
          if (run !== null && run.to - run.from === run.words.length) expect(cell.slice(run.from, run.to)).toBe(run.words);
        }
        const kept = (words(parse(cell, [0, cell.length])) ?? '').replace(/[^甲政]/gu, '');
        expect(kept).toBe(cell.replace(/[^甲政]/gu, ''));
      }),
      { numRuns: 3000 },
    );
  });
  it('takes time in proportion to its length', async () => {
    for (const piece of ['<p>', '<', '&', '<p ', '<!--', '&amp', '<p>甲', '</p', '<a b="']) {
      const start = performance.now();
      await read(piece.repeat(50_000));
      expect(performance.now() - start).toBeLessThan(5000);
    }
  });
});

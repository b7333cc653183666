import fc from '../../drawing.ts';
import width from 'fast-string-width';
import { describe, expect, it } from 'vitest';
import { excerpts } from '../../../src/emit/findings/excerpt.ts';
import { emit } from '../../../src/emit/findings/pretty.ts';
import type { Span } from '../../../src/model.ts';
import { clean, finding, full, reportOf, ruleOf, sourceOf, written } from './sample.ts';

const mark = fc.constantFrom('财', '政', 'a', '1', ' ', '\t', '，', '”', '<br>', '\u200b', '\u0007', '𠮷', 'é', '😀', '\n', '\r\n');
const words = fc.array(mark, { maxLength: 120 }).map((parts) => parts.join(''));
const spans = fc.tuple(words, fc.nat(), fc.nat()).map(([text, a, b]): { text: string; span: Span } => {
  const [from, to] = [a % (text.length + 1), b % (text.length + 1)];
  return { text, span: from <= to ? [from, to] : [to, from] };
});
const plain = (text: string): string => text.replace(/\u001b\[\d+m/gu, '');

describe('pretty', () => {
  it('is never wider than the terminal', () => {
    fc.assert(
      fc.property(spans, words, fc.integer({ min: 40, max: 130 }), fc.boolean(), ({ text, span }, say, wide, color) => {
        const source = sourceOf(`表 ${say}.txt`, text);
        const related = [{ say: { zh: say, en: say }, range: [span, span] }];
        const one = finding({ code: 'number-gap', range: [span, [0, 1]], say: { zh: say, en: say }, related });
        for (const line of plain(written(emit, reportOf(source, [one]), { width: wide, color })).split('\n')) {
          expect(width(line), line).toBeLessThanOrEqual(wide);
        }
      }),
    );
  });

  it('marks the words at fault and nothing else', () => {
    fc.assert(
      fc.property(spans, fc.integer({ min: 12, max: 90 }), ({ text, span }, room) => {
        for (const { cells, indent, marks } of excerpts(sourceOf('a', text), span, room, 9)) {
          const [from, upto] = [cells.findIndex(({ tone }) => tone === 'marked'), cells.findLastIndex(({ tone }) => tone === 'marked')];
          const wide = (part: typeof cells): number => part.reduce((sum, cell) => sum + cell.wide, 0);
          if (from >= 0) {
            expect(wide(cells.slice(0, from))).toBe(indent);
            expect(Math.max(1, wide(cells.slice(from, upto + 1)))).toBe(marks);
          }
          expect(Math.max(wide(cells), indent + marks)).toBeLessThanOrEqual(room);
        }
      }),
    );
  });

  it('colours only where it is asked to, and the words stay the same', () => {
    expect(written(emit, full)).not.toContain('\u001b');
    expect(plain(written(emit, full, { color: true }))).toBe(written(emit, full));
  });

  it('shows no character of a document that steers a terminal', () => {
    const source = sourceOf('a\u001b[2J\nb.txt', '甲\u001b[31m乙\u202e\n');
    expect(written(emit, reportOf(source, [finding({ code: 'number-gap', range: [[0, 3]] })]))).not.toMatch(/[\u001b\u202e\u2069]/u);
  });

  it('looks at no more of a line of megabytes than it shows', () => {
    const source = sourceOf('a.txt', `${'字'.repeat(4_000_000)}错${'字'.repeat(4_000_000)}`);
    const one = finding({ code: 'number-gap', range: [[4_000_000, 4_000_001]] });
    const before = performance.now();
    const lines = written(
      emit,
      reportOf(
        source,
        Array.from({ length: 200 }, () => one),
      ),
    ).split('\n');
    expect(performance.now() - before).toBeLessThan(2000);
    expect(lines[4]).toMatch(/^ {2}1 │ …字+错字+…$/u);
  });

  it('cuts a range of many lines, and many related places, and says how many more there are', () => {
    const source = sourceOf('a.txt', '一\n二\n三\n四\n五\n六\n');
    const place = { say: { zh: '这里', en: 'here' }, range: [[0, 1] satisfies Span] };
    const one = finding({ code: 'number-gap', range: [[0, 12]], related: Array.from({ length: 8 }, () => place) });
    const told = written(emit, reportOf(source, [one]));
    expect(told).toContain('还有3行');
    expect(told).not.toContain('四');
    expect(told).toContain('还有3处');
  });

  it('counts what is not listed, and says that all is well where it is', () => {
    expect(written(emit, full)).toContain('另有3条提示没有列出');
    expect(written(emit, full, { lang: 'en' })).toContain('3 infos not listed');
    expect(written(emit, clean, { lang: 'en' })).toBe('1 file checked: no errors or warnings\n');
    const bare = { ...full, rules: [ruleOf('split-row')] };
    expect(written(emit, bare)).toContain('plan explain number-gap');
  });
});

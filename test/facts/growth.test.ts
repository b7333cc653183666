import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDeadlines, readFacts } from '../../src/facts/index.ts';

const PARTS = [
  '每|9|年|2025年|9月|1月|、9月1日|9月20日、|至|一|十四五|今|、|3、|2024—|内|3个工作日内|第三季度|季度、|1月—|到2025年|岁末|上半年|月 | 内|2025.6—|长期',
  '截至|月底前|25年|全年|至6月|6月—|二、三季度|次|一次|每年一|每年12月底前|一月一|半年一|每月5日、|定期|12|千|百分之|百分之一|翻|翻一番|5个、|3—5|1,000|0.1',
  '超过|《|》|《》|《a》（|《a》（试行）|（|号| 号|〔2018〕73号|汕府办〔2018〕1号| |號|６',
].flatMap((parts) => parts.split('|'));

type Method = (this: string, ...args: unknown[]) => unknown;

/** How many characters of the words were looked at. */
let looks = 0;

/** Counts a character for a look at a place, and as many as there are for a search or a copy. */
const COUNTED: Readonly<Record<string, (words: string, result: unknown, args: readonly unknown[]) => number>> = {
  charAt: () => 1,
  charCodeAt: () => 1,
  startsWith: () => 1,
  slice: (_, result) => String(result).length,
  includes: ({ length }) => length,
  indexOf: ({ length }, found, [, from]) => (Number(found) < 0 ? length : Number(found)) - Number(from ?? 0),
};
const ORIGINALS = new Map(Object.keys(COUNTED).map((name) => [name, Reflect.get(String.prototype, name) as Method]));

beforeAll(() => {
  for (const [name, original] of ORIGINALS) {
    const count = COUNTED[name];
    Reflect.set(String.prototype, name, function (this: string, ...args: unknown[]) {
      const result = original.apply(this, args);
      looks += count?.(this, result, args) ?? 0;
      return result;
    });
  }
});

afterAll(() => {
  for (const [name, original] of ORIGINALS) Reflect.set(String.prototype, name, original);
});

function looksAt(words: string): number {
  looks = 0;
  const facts = readFacts(words, 2025);
  const found = [facts.citations, facts.frequencies, facts.deadlines, facts.quantities, readDeadlines(words, 2025, true)];
  return found.length === 5 ? looks : Infinity;
}

describe('the characters looked at grow with the words, not with their square', () => {
  it.each(PARTS)('%s over and over', (part) => {
    const short = part.repeat(Math.ceil(1000 / part.length));
    expect(looksAt(short.repeat(4))).toBeLessThan(4.5 * looksAt(short) + 1000);
  });
});

import { describe, expect, it } from 'vitest';
import { plansOf } from '../read.ts';
import { findingsIn } from './found.ts';

const head = '工作任务\t具体要求\t责任单位\n';
const one = (words: string, units = '市财政局'): string => `${head}公开\t1.${words}\t${units}\n解读\t2.解读政策。\t市司法局\n`;
const rows = (count: number, row: (at: number) => string): string => head + Array.from({ length: count }, (_, at) => row(at)).join('');
const char = (at: number): string => String.fromCharCode(0x4e00 + (at % 6000));

/** Tables on which a careless rule would take time with the square of their size. `size` is some tens of kilobytes. */
const traps: Readonly<Record<string, (size: number) => string>> = {
  ...Object.fromEntries(
    ['“甲”、“乙”', '(甲)，', '加强 2 ,', '〔2018', '《', '。。', '甲乙', '不少于5次'].map((unit) => [
      `a line of ${unit}`,
      (size: number) => one(unit.repeat(Math.ceil(size / unit.length))),
    ]),
  ),
  'a cell of many units': (size) =>
    one('公开。', Array.from({ length: size / 8 }, (_, at) => `市${char(at)}业${char(at * 7)}局`).join('、')),
  'a cell of many clauses': (size) => one('公开。', '市教育局牵头，市财政局、司法局按照职责分工落实；'.repeat(size / 24)),
  'many different units': (size) => rows(size / 20, (at) => `\t${at + 1}.办好实事。\t市${char(at)}${char(at * 7)}${char(at * 13)}委员会\n`),
  'many tasks alike': (size) => rows(size / 20, (at) => `\t${at + 1}.及时公开财政预算信息\t市财政局，市直各单位\n`),
  'many categories with totals': (size) => rows(size / 30, (at) => `一、第${at}类（共2项）\t\t\n\t${at + 1}.办好实事。\t市财政局\n`),
  'numbers without order': (size) => rows(size / 20, (at) => `\t${(at * 7919) % 10_007}.办好第${at}件实事。\t市财政局\n`),
  'rows cut by page breaks': (size) => rows(size / 30, (at) => `\t${at + 1}.做好工作，\t市财政\n\n\t继续。\t局\n`),
};

async function spent(words: string): Promise<number> {
  const plans = await plansOf(words);
  const before = process.cpuUsage();
  findingsIn(plans);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe('the time of all rules grows with the size', () => {
  it.each(Object.entries(traps))(
    'of %s',
    async (_, make) => {
      await spent(make(2400));
      const small = await spent(make(12_000));
      // Four times the size: a square would be sixteen times the time.
      expect(await spent(make(48_000))).toBeLessThan(Math.max(500, small * 9));
    },
    60_000,
  );
});

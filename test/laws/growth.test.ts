import { describe, expect, it } from 'vitest';
import { readPlans } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';

const head = '工作任务\t具体要求\t落实单位\n';

/** Tables that once grew, or could grow, with the square of their size; `n` is some hundred kilobytes. */
const traps: readonly (readonly [name: string, make: (n: number) => string])[] = [
  ['a row cut on every page', (n) => `${head}甲\t1.做好工作\t市${'\n\n\t续\t局'.repeat(n)}`],
  ['a row with many lines of units', (n) => `${head}甲\t1.做好工作。\t市教育局${'\n\t\t市财政局'.repeat(n)}`],
  ['unclosed tags', (n) => `${head}甲\t${'<p>'.repeat(n)}\t市教育局\n`],
  ['a long list of units', (n) => `${head}甲\t1.做好。\t${'市教育局、'.repeat(n)}\n`],
  ['many tasks in a cell', (n) => `${head}甲\t${'1.做好工作。'.repeat(n)}\t市教育局\n`],
  ['repeated headers', (n) => head.repeat(n / 10) + '甲\t1.做好。\t市教育局\n'],
  ['title marks that never close', (n) => `${head}甲\t${'《'.repeat(n)}\t市教育局\n`],
  ['lines without tabs', (n) => `${head}${'一\n'.repeat(n)}`],
];

/** The same of other carriers, each of its rows read by itself. */
const carriers: readonly (readonly [name: string, make: (n: number) => string])[] = [
  ['table.md', (n) => `| 工作任务 | 责任单位 |\n|---|---|\n${'| 做好。 | 市教育局 |\n'.repeat(n)}`],
  ['table.csv', (n) => `工作任务,责任单位\n${'做好。,"市教育局"\n'.repeat(n)}`],
  ['table.html', (n) => `<table><tr><td>工作任务<td>责任单位${'<tr><td>做好。<td>市教育局'.repeat(n)}</table>`],
];

async function seconds(words: string, name = 'table.tsv'): Promise<number> {
  const start = performance.now();
  await openSource(name, Buffer.from(words))
    .then((source) => readPlans(source, { year: null, join: true, headers: new Map() }))
    .catch(() => null);
  return (performance.now() - start) / 1000;
}

describe('time grows with the size', () => {
  it.each(traps)('of %s', async (_, make) => {
    await seconds(make(1000));
    const small = await seconds(make(10_000));
    // Four times the size: four times the time, and a generous half as much again for a busy machine; 16 would be the square.
    expect(await seconds(make(40_000))).toBeLessThan(Math.max(0.5, small * 10));
  });

  it.each(carriers)('of the rows of %s', async (name, make) => {
    await seconds(make(500), name);
    const small = await seconds(make(10_000), name);
    expect(await seconds(make(40_000), name)).toBeLessThan(Math.max(0.5, small * 6));
  });
});

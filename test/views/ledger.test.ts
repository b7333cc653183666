import { describe, expect, it } from 'vitest';
import { readTables } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { ledgerOf } from '../../src/views/ledger.ts';

async function unaccounted(cell: string): Promise<string[]> {
  const words = `工作任务\t具体要求\t落实单位\n公开\t1.做好${cell}公开。\t市财政局\n`;
  const source = await openSource('a.tsv', Buffer.from(words));
  const { plans, passed } = await readTables(source, { year: null, join: true, headers: new Map() });
  return ledgerOf(source, plans, passed).unaccounted.map(([start, end]) => words.slice(start, end));
}

describe('a comment of markup is accounted for', () => {
  it.each(['<!-- 注 -->', '<!-->', '<!--->', `<!--${'x'.repeat(9000)}-->`, '<!--a--><!--b-->', '<!---->'])('%.20s', async (cell) => {
    expect(await unaccounted(cell)).toEqual([]);
  });
});

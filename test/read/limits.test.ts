import { afterEach, describe, expect, it, vi } from 'vitest';
import { Failure } from '../../src/failure.ts';
import { watch } from '../../src/memory.ts';
import { NOTHING, readSegment } from '../../src/read/index.ts';
import { openSource } from '../../src/source/index.ts';
import { ledgerOf } from '../../src/views/ledger.ts';
import { plansOf } from '../read.ts';

const HEAD = '工作任务\t具体要求\t落实单位\n';
const ROW = '甲\t1.做好。\t市教育局\n';

/** What reading fails with: its code and its words. */
async function failure(words: string): Promise<readonly [code: string, words: string]> {
  const error: unknown = await plansOf(words).catch((reason: unknown) => reason);
  if (!(error instanceof Failure)) throw error;
  return [error.code, error.say.en];
}

describe('a long run of blank rows', () => {
  it.each(['\n', '\t\t\n', '\u3000\r\n'])('of %j costs a row each only at first, and none is lost', async (blank) => {
    const [plan] = await plansOf(`${HEAD}${ROW}${blank.repeat(5000)}乙\t2.办好。\t市财政局\n`);
    if (plan === undefined) throw new Error('no plan');
    expect(plan.rows).toHaveLength(1003);
    expect(plan.tasks.map(({ number, provenance }) => [number, ...provenance.lines])).toEqual([
      ['1', 2],
      ['2', 5003],
    ]);
    expect(ledgerOf(plan.source, [plan]).unaccounted).toEqual([]);
  });
});

describe('what is larger than any table', () => {
  it('is refused by its rows, each of which would be kept', async () => {
    const [code, words] = await failure(HEAD + ROW + '一\n'.repeat(250_000));
    expect(code).toBe('too-many-rows');
    expect(words).toContain(':1: the table that begins here has 250001 rows or more, and at most 250000 are read');
  });

  it('is not refused where it is several tables', async () => {
    const plans = await plansOf((HEAD + ROW + '一\n'.repeat(90_000)).repeat(3));
    expect(plans.flatMap(({ tasks }) => tasks)).toHaveLength(3);
  });

  it('is refused by the length of a row, with all that a page break cut off it', async () => {
    const [code, words] = await failure(
      `${HEAD}甲\t1.做好。\t市教育局${'、市财政局'.repeat(400_000)}\n\n\t\t${'、市财政局'.repeat(400_000)}\n`,
    );
    expect(code).toBe('row-too-long');
    expect(words).toContain(':2: one row of 4');
  });
});

describe('a document that is read in parts', () => {
  /** Reads what may be the beginning of a document. */
  async function beginning(words: string): Promise<number> {
    const source = await openSource('table.tsv', Buffer.from(words));
    return (await readSegment(source, { year: null, join: true, headers: new Map() }, NOTHING, true)).plans.length;
  }

  it('waits for a header, but not for ever', async () => {
    expect(await beginning('一二三\n'.repeat(500_000))).toBe(0);
    await expect(beginning('一二三四五六七\n'.repeat(501_000))).rejects.toThrow('table.tsv:1: no work-plan table');
  });
});

describe('the watch over memory', () => {
  afterEach(() => vi.restoreAllMocks());

  it('looks now and then, and fails where little is left of what Node may use', () => {
    let used = 100;
    const looks = vi.fn(() => ({ used_heap_size: used, heap_size_limit: 2e9 }));
    vi.spyOn(process, 'getBuiltinModule').mockReturnValue({ getHeapStatistics: looks });
    const step = watch('a.tsv');
    for (let at = 0; at < 19_999; at += 1) step();
    expect(looks).not.toHaveBeenCalled();
    step();
    expect(looks).toHaveBeenCalledTimes(1);
    used = 1.3e9;
    expect(() => {
      step(20_000);
    }).toThrow('a.tsv: takes more memory than the 2000 MB that Node may use');
  });
});

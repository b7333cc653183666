import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/check/index.ts';
import { mended } from '../../src/cli/check/mend.ts';
import { readPlans, type ReadOptions } from '../../src/read/index.ts';
import { rules } from '../../src/rules/index.ts';
import { openSource } from '../../src/source/index.ts';
import { seedBytes } from '../read.ts';

const options: ReadOptions = { year: null, join: true, headers: new Map() };
const judge = (document: Pick<Parameters<typeof check>[0], 'source' | 'plans'>): Promise<ReturnType<typeof check>> =>
  Promise.resolve(check({ ...document, directory: null }, rules, new Map()));

/** What --fix makes of a file's bytes, and what it makes of that again. */
async function fixed(
  bytes: Buffer,
  unsafe = false,
): Promise<{ before: string[]; once: Buffer; after: string[]; twice: Buffer | null; left: string[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    const path = join(folder, 'table.tsv');
    const run = async (words: Buffer): ReturnType<typeof mended> => {
      writeFileSync(path, words);
      const source = await openSource('table.tsv', words);
      return mended({ source, plans: await readPlans(source, options) }, { judge, options, cwd: folder, unsafe });
    };
    const ids = (plans: Awaited<ReturnType<typeof run>>['plans']): string[] =>
      plans.flatMap(({ tasks }) => tasks.map(({ id, number }) => `${number ?? ''} ${id}`));
    const source = await openSource('table.tsv', bytes);
    const first = await run(bytes);
    const once = first.bytes ?? bytes;
    const second = await run(once);
    return {
      before: ids(await readPlans(source, options)),
      once,
      after: ids(first.plans),
      twice: second.bytes,
      left: first.findings.filter(({ fix }) => fix?.safe === true || (unsafe && fix !== null)).map(({ code }) => code),
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const shapes = new URL('../../fixtures/shapes/', import.meta.url);
const files = [
  ['the founding document', seedBytes()],
  ...readdirSync(shapes).map((name) => [name, readFileSync(new URL(`${name}/input.tsv`, shapes))]),
] as [string, Buffer][];

describe('--fix', () => {
  it.each(files)('%s: tasks stay, and a second run changes nothing', async (_, bytes) => {
    const { before, after, twice, left } = await fixed(bytes);
    expect(after).toEqual(before);
    expect(twice).toBe(null);
    expect(left).toEqual([]);
  });
  it('keeps encoding, byte-order mark and line ends', async () => {
    const { default: iconv } = await import('iconv-lite');
    const words = '\ufeff工作任务\t具体要求\t责任单位\r\n公开\t1.落实汕府办[2018]73号文。\t市财政局\r\n--\t---\t----\r\n';
    for (const encoding of ['utf-8', 'utf-16le', 'gb18030']) {
      const { once } = await fixed(iconv.encode(encoding === 'gb18030' ? words.slice(1) : words, encoding));
      const back = iconv.decode(once, encoding, { stripBOM: false });
      expect(back).toBe(
        `${encoding === 'gb18030' ? '' : '\ufeff'}工作任务\t具体要求\t责任单位\r\n公开\t1.落实汕府办〔2018〕73号文。\t市财政局\r\n`,
      );
    }
  });
  it.each(rules.filter(({ bad }) => bad !== '').map((one) => [one.code, one.bad] as const))(
    '%s: makes every safe fix that its finding promises',
    async (_, bad) => {
      expect((await fixed(Buffer.from(bad.replaceAll(/[⟦⟧]/gu, '')))).left).toEqual([]);
    },
  );
  it('with --fix-unsafe makes one name of two, and comes to an end', async () => {
    const { once, twice } = await fixed(seedBytes(), true);
    expect(once.toString()).not.toContain('各区县政府及');
    expect(twice).toBe(null);
  });
});

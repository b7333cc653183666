import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from '../drawing.ts';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../src/model.ts';
import { NOTHING, readPlans, readSegment } from '../../src/read/index.ts';
import { openLarge } from '../../src/source/large.ts';
import { openSource } from '../../src/source/index.ts';
import { comesInParts, partsOf } from '../../src/source/parts.ts';
import { planRecord } from '../../src/views/record.ts';
import { seedBytes } from '../read.ts';

const options = { year: null, join: true, headers: new Map() };

function fileOf(bytes: Buffer): Parameters<typeof partsOf>[0] {
  return {
    path: 'x.tsv',
    size: bytes.length,
    read: (into, from) => bytes.copy(into, 0, from),
    sha256: () => createHash('sha256').update(bytes).digest('hex'),
  };
}

/** The records of a document as it comes in parts, and in how many. */
async function inParts(bytes: Buffer, step: number): Promise<{ records: object[]; parts: number }> {
  const plans: Plan[] = [];
  let parts = 0;
  let before = NOTHING;
  for (const { source, last, cut } of partsOf(fileOf(bytes), step)) {
    const segment = await readSegment(source, options, before, !last);
    before = segment.after;
    plans.push(...segment.plans);
    parts += segment.plans.length > 0 ? 1 : 0;
    cut(segment.rest);
  }
  return { records: plans.map((plan) => planRecord(plan)), parts };
}

async function whole(bytes: Buffer): Promise<object[]> {
  return (await readPlans(await openSource('x.tsv', bytes), options)).map((plan) => planRecord(plan));
}

const HEAD = '工作任务\t具体要求\t落实单位\n';
const rows = (from: number, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `${at === 0 ? '甲类' : ''}\t<p>${String(from + at)}.做好第${String(at)}项工作，2025年底前完成。</p>\t市教育局、财政局牵头\n`,
  ).join('');

describe('a large document in parts', () => {
  it('is the same as read whole, wherever it is cut', async () => {
    const piece = fc.oneof(
      fc.integer({ min: 1, max: 6 }).map((count) => HEAD + rows(1, count)),
      fc.integer({ min: 1, max: 6 }).map((count) => `某市2025年工作分工表（${String(count)}）\n\n${HEAD}${rows(1, count)}`),
      fc.integer({ min: 1, max: 6 }).map((count) => `\n${HEAD}${rows(7, count)}`),
      fc.constantFrom('\n', '--\t---\t---\n', '注：本表由办公室解释。\n', '— 2 —\n', '\t，并抓好落实。\t落实\n', '\r\n'),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 64, max: 900 }),
        fc.boolean(),
        async (pieces, step, mark) => {
          const bytes = Buffer.from((mark ? '\ufeff' : '') + HEAD + rows(1, 3) + pieces.join(''));
          expect((await inParts(bytes, step)).records).toEqual(await whole(bytes));
        },
      ),
      { numRuns: 120 },
    );
  });

  it('comes in many', async () => {
    const bytes = Buffer.concat(Array.from({ length: 20 }, () => Buffer.concat([seedBytes(), Buffer.from('\n')])));
    const { records, parts } = await inParts(bytes, 16_384);
    expect(records).toHaveLength(20);
    expect(parts).toBeGreaterThan(5);
    expect(records).toEqual(await whole(bytes));
  });

  it('is told from what does not come so', () => {
    const is = (bytes: Buffer): boolean => comesInParts(fileOf(bytes), 256);
    const table = HEAD + rows(1, 40);
    expect(is(Buffer.from(table))).toBe(true);
    expect(is(Buffer.from(`${table}\xff`, 'latin1'))).toBe(false);
    expect(is(Buffer.concat([Buffer.from(table), Buffer.from([0xff]), Buffer.from(table)]))).toBe(false);
    expect(is(Buffer.from(`<html><table><tr><td>${table}`))).toBe(false);
    expect(is(Buffer.from(table, 'utf16le'))).toBe(false);
    expect(is(Buffer.from('工'.repeat(500)))).toBe(false);
  });

  it('is a file of some megabytes, and knows its digest', () => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    try {
      const path = join(folder, 'a.tsv');
      const bytes = Buffer.alloc(5 << 20, '甲\n');
      writeFileSync(path, bytes);
      const file = openLarge('a.tsv', path);
      expect(file?.sha256()).toBe(createHash('sha256').update(bytes).digest('hex'));
      file?.close();
      writeFileSync(path, bytes.subarray(0, 1000));
      expect(openLarge('a.tsv', path)).toBeNull();
      expect(openLarge('.', folder)).toBeNull();
      expect(openLarge('b.tsv', join(folder, 'b.tsv'))).toBeNull();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Batch } from '../../src/jobs/batches.ts';
import { batchesOf } from '../../src/jobs/batches.ts';
import { jobsFor } from '../../src/jobs/count.ts';
import type { Done, Fault, Item } from '../../src/jobs/done.ts';
import { type Means, pooled } from '../../src/jobs/pool.ts';

const folder = mkdtempSync(join(tmpdir(), 'plan-pool-'));
const file = join(folder, 'worker.cjs');

beforeAll(async () => {
  await build({
    entryPoints: [new URL('worker.ts', import.meta.url).pathname],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
  });
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const crashed = (path: string, reason: string): Fault => ({
  code: 'worker-crashed',
  say: { zh: `${path}: ${reason}`, en: `${path}: ${reason}` },
});
const here = async function* ({ path }: Item): AsyncGenerator<Done> {
  yield await Promise.resolve({ words: [`here ${path}`], tally: { counts: {}, names: {} }, notes: [], fault: null });
};

function means(jobs: number, started: Worker[] = []): Means {
  const start = (working: Int32Array): Worker => {
    const worker = new Worker(file, { workerData: { spec: { command: 'test' }, working }, resourceLimits: { maxOldGenerationSizeMb: 40 } });
    started.push(worker);
    return worker;
  };
  return { jobs, start, crashed, work: here };
}

/** What documents of these names came to, a line each. */
async function told(names: readonly (string | Batch)[], jobs: number): Promise<string[]> {
  const lines: string[] = [];
  const items = names.filter((name) => typeof name === 'string').map((path) => ({ path }));
  const large = names.filter((name) => typeof name !== 'string');
  for await (const { words, fault } of pooled([...batchesOf(items, () => 70_000), ...large], means(jobs))) {
    lines.push(fault === null ? words.map((one) => Buffer.from(one).toString()).join('|') : `fault ${fault.say.en}`);
  }
  return lines;
}

const many = Array.from({ length: 60 }, (_, nth) => (nth % 7 === 0 ? `slow ${String(nth)}` : String(nth)));

describe('several threads', () => {
  it.each([1, 2, 5])('%i give what one gives, in order', async (jobs) => {
    expect(await told(many, jobs)).toEqual(many.map((name) => `done ${name}`));
  });

  it.each([
    ['throws', 'Error', /thrown by throw/u],
    ['exit', 'exit', /exit 3/u],
    ['memory', 'memory', /ERR_WORKER_OUT_OF_MEMORY/u],
  ])('name the document at which one of them ends (%s), and do all others', async (_, word, reason) => {
    const faulty = word === 'Error' ? 'throw' : word;
    const names = [...many.slice(0, 9), faulty, ...many.slice(9, 30), `${faulty} again`];
    const lines = await told(names, 2);
    expect(lines.length).toBe(names.length);
    for (const [nth, line] of lines.entries()) {
      const name = names[nth] ?? '';
      if (name.startsWith(faulty)) expect(line).toMatch(reason);
      else expect(line).toBe(`done ${name}`);
      expect(line).toContain(name);
    }
  });

  it('tell every document where no worker can be started', async () => {
    const names = many.slice(0, 10);
    const lines: string[] = [];
    const broken = { ...means(2), start: () => new Worker('throw new Error("no worker")', { eval: true }) };
    for await (const { fault } of pooled(
      batchesOf(
        names.map((path) => ({ path })),
        () => 70_000,
      ),
      broken,
    ))
      lines.push(fault?.say.en ?? '');
    expect(lines.map((line) => line.split(': ')[0])).toEqual(names);
  });

  it('leave a large document to the one that writes, in its place', async () => {
    const large = { items: [{ path: 'large' }], large: true };
    expect(await told(['a', 'b', large], 2)).toEqual(['done a', 'done b', 'here large']);
  });

  it('run no further ahead than a few batches, and end when nobody takes any more', async () => {
    let taken = 0;
    const endless = function* (): Generator<Batch> {
      for (;;) yield { items: [{ path: String((taken += 1)) }], large: false };
    };
    const started: Worker[] = [];
    for await (const { words } of pooled(endless(), means(2, started))) {
      expect(words.length).toBe(1);
      if (taken > 30) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    expect(taken).toBeLessThan(40);
    expect(started.map(({ threadId }) => threadId)).toEqual([-1, -1]);
  });

  it('pass on what befalls the one who brings documents', async () => {
    const torn = function* (): Generator<Batch> {
      yield { items: [{ path: 'a' }], large: false };
      throw new Error('torn');
    };
    await expect(async () => {
      for await (const done of pooled(torn(), means(2))) expect(done.fault).toBe(null);
    }).rejects.toThrow('torn');
  });
});

describe('batches', () => {
  it('hold all documents in order, bounded in number and bytes, large ones alone', () => {
    const sizes = [10, 300_000, 5_000_000, ...Array.from({ length: 70 }, () => 1)];
    const batches = [
      ...batchesOf(
        sizes.map((_, nth) => ({ path: String(nth) })),
        ({ path }) => sizes[Number(path)] ?? 0,
      ),
    ];
    expect(batches.map(({ items, large }) => [items.length, large])).toEqual([
      [2, false],
      [1, true],
      [32, false],
      [32, false],
      [6, false],
    ]);
    expect(batches.flatMap(({ items }) => items.map(({ path }) => Number(path)))).toEqual(sizes.map((_, nth) => nth));
  });
});

describe('how many threads', () => {
  it('are used only where it gains, unless they are asked for', () => {
    const auto = (documents: number, bytes: number, cores: number): number =>
      jobsFor(
        null,
        documents,
        () => bytes,
        () => cores,
      );
    expect([auto(1, 1e9, 8), auto(20, 250_000, 8), auto(20_000, 250e6, 2)]).toEqual([1, 1, 1]);
    expect([auto(20_000, 250e6, 4), auto(20_000, 250e6, 64)]).toEqual([3, 8]);
    const asked = (jobs: number, documents: number): number =>
      jobsFor(
        jobs,
        documents,
        () => 0,
        () => 1,
      );
    expect([asked(3, 20), asked(3, 2), asked(3, 1), asked(1, 20)]).toEqual([3, 2, 1, 1]);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bench = fileURLToPath(new URL('bench.mjs', import.meta.url));

/** A benchmark of next to nothing, in a folder of its own: what it says, and what `look` sees of what it made. */
function small<T>(words: readonly string[], look: (work: string) => T): { out: string; err: string; status: number | null; seen: T } {
  const work = mkdtempSync(join(tmpdir(), 'plan-bench-'));
  try {
    const least = ['--sizes', '0.02', '--doubling', '0.01,0.02', '--files', '2', '--bulk-pairs', '1', '--pairs', '1', '--work', work];
    const { stdout, stderr, status } = spawnSync(process.execPath, [bench, ...least, ...words], { encoding: 'utf8' });
    return { out: stdout, err: stderr, status, seen: look(work) };
  } finally {
    rmSync(work, { recursive: true });
  }
}

it('finds the same tasks on both sides before it measures anything', () => {
  const { out, err, status } = small(['--only', 'bulk'], () => null);
  expect(err).toContain('0.02 MB, Node script (split, replace): 113 tasks on both sides; time');
  expect(err).toContain('0.02 MB, csv-parse + cheerio a cell: 113 tasks on both sides; time');
  expect(out).toMatch(/\| 0\.02 MB \| 113 \| .* \| Node script \(split, replace\) \| .* ×/u);
  expect(status).toBe(0);
});

it('measures growth and folders', () => {
  const { out, status } = small(['--only', 'growth,archive'], () => null);
  expect(out.match(/^\| `plan .*0\.02 MB.* × /gmu)).toHaveLength(3);
  expect(out.match(/^\| 2 \| `plan .* × \|/gmu)).toHaveLength(9);
  expect(status).toBe(0);
});

it('measures how inputs made to be slow grow', () => {
  const { out, err, status } = small(['--only', 'traps', '--traps', '0.001,0.002', '--named', 'header'], () => null);
  expect(err.match(/^[ !] (parse|check), .*header.* a doubling; /gmu)).toHaveLength(4);
  expect(out).toMatch(/^\| input \| command \| 0\.001 MB \| 0\.002 MB \| peak \| a doubling \| target \|$/mu);
  expect(status).toBe(0);
});

it('makes documents that are always the same and never alike', () => {
  const made = (): string[] =>
    small(['--make', '--files', '40'], (work) => {
      const folder = join(work, readdirSync(work).find((name) => name.endsWith('-40')) ?? '');
      return readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
    }).seen;
  const first = made();
  expect(first).toHaveLength(40);
  expect(made()).toEqual(first);
  const headers = new Set(first.map((words) => words.split('\n').find((line) => line.includes('\t'))));
  expect(headers.size).toBeGreaterThan(10);
  expect(new Set(first.flatMap((words) => words.split('\n').slice(2))).size).toBeGreaterThan(1300);
});

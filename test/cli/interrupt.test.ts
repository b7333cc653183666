import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const plan = fileURLToPath(new URL('../../bin/plan.js', import.meta.url));
const seed = fileURLToPath(new URL('../../seeds/000_205b9cb32ea752cf.txt', import.meta.url));

it.each([
  ['1', 'json', 'out/all.json'],
  ['2', 'json', 'out/all.json'],
  ['1', 'parquet', 'out'],
])('an interrupt ends a run of %s jobs with 130 and leaves no file half written (%s)', async (jobs, format, output) => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (let nth = 0; nth < 3000; nth += 1) cpSync(seed, join(folder, 'in', `${String(nth)}.tsv`));
    const run = spawn(process.execPath, [plan, 'parse', 'in', '-o', output, '--format', format, '--jobs', jobs], { cwd: folder });
    const ended = once(run, 'exit');
    const begun = (): boolean =>
      readdirSync(folder).includes('out') && readdirSync(join(folder, 'out')).some((name) => name.endsWith('.tmp'));
    while (!begun()) await new Promise((resolve) => setTimeout(resolve, 5));
    run.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(readdirSync(join(folder, 'out'))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it('an interrupted run keeps what it has done, and the next one takes it up', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    mkdirSync(join(folder, 'in'));
    for (let nth = 0; nth < 300; nth += 1) cpSync(seed, join(folder, 'in', `${String(nth)}.tsv`));
    const line = [plan, 'check', 'in', '--format', 'ndjson', '--exit-zero', '--quiet', '--cache=kept'];
    const run = spawn(process.execPath, line, { cwd: folder, stdio: 'ignore' });
    const ended = once(run, 'exit');
    const kept = (): string[] => (readdirSync(folder).includes('kept') ? readdirSync(join(folder, 'kept')).sort() : []);
    while (!kept().some((name) => name.endsWith('.tmp'))) await new Promise((resolve) => setTimeout(resolve, 5));
    await new Promise((resolve) => setTimeout(resolve, 300));
    run.kill('SIGINT');
    expect(await ended).toEqual([130, null]);
    expect(kept()).toEqual(['CACHEDIR.TAG', expect.stringMatching(/^plan-.*\.pack$/u)]);
    const again = spawnSync(process.execPath, line, { cwd: folder, maxBuffer: 1 << 28 });
    const plain = spawnSync(process.execPath, line.slice(0, -1), { cwd: folder, maxBuffer: 1 << 28 });
    expect(again.stdout.equals(plain.stdout)).toBe(true);
    expect([again.stderr.toString(), again.status]).toEqual([plain.stderr.toString(), plain.status]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

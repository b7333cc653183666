import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const cases = fileURLToPath(new URL('../fixtures/cases/', import.meta.url));
const seeds = fileURLToPath(new URL('../seeds/', import.meta.url));
const plan = fileURLToPath(new URL('../bin/plan.js', import.meta.url));

/** Runs a case's `cmd` in a copy of its folder, with `plan` (through a symlink) and `seed.txt` beside it. */
function run(name: string): { out: string; err: string; code: string } {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    cpSync(join(cases, name), folder, { recursive: true });
    cpSync(join(seeds, '000_205b9cb32ea752cf.txt'), join(folder, 'seed.txt'));
    symlinkSync(plan, join(folder, 'plan'));
    const command = readFileSync(join(folder, 'cmd'), 'utf8');
    const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, LANG: 'C' };
    const { stdout, stderr, status } = spawnSync('bash', ['--norc', '--noprofile', '-c', command], {
      cwd: folder,
      env,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    return { out: stdout, err: stderr, code: `${String(status)}\n` };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function expected(name: string, file: string): string {
  const path = join(cases, name, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : '';
}

it.each(readdirSync(cases).sort())('%s', (name) => {
  const { out, err, code } = run(name);
  if (process.env['UPDATE'] !== undefined) {
    writeFileSync(join(cases, name, 'expout'), out);
    writeFileSync(join(cases, name, 'experr'), err);
    writeFileSync(join(cases, name, 'code'), code);
  }
  expect({ out, err, code }).toEqual({ out: expected(name, 'expout'), err: expected(name, 'experr'), code: expected(name, 'code') });
});

import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'plan-'));

function sh(command: string): string {
  const env = { PATH: `${folder}:${process.env['PATH'] ?? ''}`, HOME: folder, LANG: 'C.UTF-8' };
  const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], { cwd: folder, env, encoding: 'utf8', maxBuffer: 1 << 28 });
  expect(stderr).toBe('');
  return stdout;
}

beforeAll(() => {
  symlinkSync(`${root}/bin/plan.js`, join(folder, 'plan'));
  for (let nth = 0; nth < 12; nth += 1) cpSync(`${root}/seeds/000_205b9cb32ea752cf.txt`, join(folder, `in/${String(nth)} 表.tsv`));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('many workers give what one run gives', () => {
  const one = (): string => sh('plan parse in --format ndjson --quiet');
  const HAS = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).status === 0;
  it.each([
    ['xargs', `find in -type f -print0 | sort -z | xargs -0 -n 5 plan parse --format ndjson --quiet`],
    [
      'a shell that starts a worker for each',
      `find in -type f | sort | while read -r path; do echo "$path" | plan parse --stdin-list --quiet; done`,
    ],
    [
      'a worker that is started again',
      `find in -type f | sort > list; { head -n 4 list | plan parse --stdin-list -q; tail -n +5 list | plan parse --stdin-list -q; }`,
    ],
    ...(HAS ? [['GNU parallel', `find in -type f | sort | parallel --will-cite -k --pipe -N 5 plan parse --stdin-list --quiet`]] : []),
  ])('%s', (_, command) => {
    expect(sh(command)).toBe(one());
  });
});

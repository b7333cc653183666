import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { applyPatch } from 'diff';
import { expect, it } from 'vitest';

const root = new URL('../../', import.meta.url);
const plan = fileURLToPath(new URL('bin/plan.js', root));

it.each(['seeds/000_205b9cb32ea752cf.txt', 'fixtures/faulty/marks-and-letters.tsv', 'fixtures/faulty/documents-cited.tsv'])(
  'what --fix-dry-run prints for %s makes of the file what --fix makes of it',
  (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'plan-'));
    const file = '2024年 要点.tsv';
    const run = (...more: readonly string[]): string =>
      spawnSync(process.execPath, [plan, 'check', file, '-q', ...more], { cwd: folder, encoding: 'utf8' }).stdout;
    try {
      const before = readFileSync(new URL(name, root), 'utf8');
      writeFileSync(join(folder, file), before);
      const patch = run('--fix-dry-run');
      expect(readFileSync(join(folder, file), 'utf8')).toBe(before);
      run('--fix');
      const after = readFileSync(join(folder, file), 'utf8');
      expect(after).not.toBe(before);
      expect(applyPatch(before, patch)).toBe(after);
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
);

import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Case, inFolder, type Outcome, runIn } from '../fuzz/case.ts';

export type Told = Pick<Outcome, 'out' | 'err' | 'code'>;

export interface Place {
  readonly folder: string;
  readonly cache: string;
  readonly run: (...argv: string[]) => Promise<Told>;
  /** The same with the cache. */
  readonly kept: (...argv: string[]) => Promise<Told>;
  readonly packs: () => string[];
}

/** A folder with files, and beside it one for a cache. */
export async function place<T>(files: Case['files'], use: (place: Place) => Promise<T>): Promise<T> {
  const cache = mkdtempSync(join(tmpdir(), 'plan-cache-'));
  try {
    return await inFolder(files, (folder) => {
      const run = async (...argv: string[]): Promise<Told> => {
        const { out, err, code, thrown } = await runIn(folder, { argv });
        if (thrown !== null) throw thrown instanceof Error ? thrown : new Error('thrown');
        return { out, err, code };
      };
      return use({
        folder,
        cache,
        run,
        kept: (...argv) => run(...argv, `--cache=${cache}`),
        packs: () =>
          readdirSync(cache)
            .filter((name) => name.endsWith('.pack'))
            .map((name) => join(cache, name)),
      });
    });
  } finally {
    rmSync(cache, { recursive: true, force: true });
  }
}

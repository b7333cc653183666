import { join, resolve } from 'node:path';
import { mayHold, prepare } from '../../cache/folder.ts';
import { Keeper } from '../../cache/keeper.ts';
import { openPacks, type Packs } from '../../cache/packs.ts';
import { fail } from '../../failure.ts';
import type { Say } from '../../model.ts';
import { isDocument } from '../../source/inputs.ts';
import { visible } from '../../source/visible.ts';
import { fixes } from '../check/fixing.ts';
import type { Io } from '../io.ts';
import type { Shelf, Spec } from './spec.ts';
import { groupOf } from './stamp.ts';

/** What a run uses of the cache: what others kept, and where it keeps its own. */
export interface Caching {
  readonly shelf: Shelf;
  readonly packs: Packs;
  readonly keeper: Keeper;
}

/** The folder for caches of the system: XDG's, or where macOS and Windows have theirs. */
function usual(env: Io['env']): string {
  const { homedir } = process.getBuiltinModule('node:os');
  const home = env['HOME'] || homedir();
  if (env['XDG_CACHE_HOME']) return join(env['XDG_CACHE_HOME'], 'plan');
  if (process.platform === 'darwin') return join(home, 'Library', 'Caches', 'plan');
  if (process.platform === 'win32') return join(env['LOCALAPPDATA'] || join(home, 'AppData', 'Local'), 'plan', 'cache');
  return join(home, '.cache', 'plan');
}

/** Opens the cache that a run asks for; null where it asks for none, or none can be had, which is said and changes no result. */
export async function cachingOf(spec: Spec, named: string, io: Io): Promise<Caching | null> {
  const { raw, cwd, settings } = spec;
  const without = (say: Say): null => {
    if (raw.quiet !== true) io.err.write(`plan: ${say[settings.lang]}\n`);
    return null;
  };
  if (fixes(raw)) return without({ zh: '改文件时不用 --cache', en: '--cache is not used where files are mended' });
  const folder = named === '' ? usual(io.env) : resolve(cwd, named);
  try {
    if (!mayHold(folder, isDocument)) throw fail('cache-taken', { path: named });
    prepare(folder);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && 'syscall' in error)) throw error;
    const [path, code] = [visible(named === '' ? folder : named, 200), String(error.code)];
    return without({
      zh: `--cache ${path}：写不了（${code}），不用缓存`,
      en: `--cache ${path}: cannot be written (${code}), goes on without it`,
    });
  }
  const group = await groupOf(spec, io).catch(() => null);
  if (group === null) return null; // what cannot be read of the configuration is told by the work itself
  const packs = openPacks(folder, group);
  return { shelf: { folder, group }, packs, keeper: new Keeper(folder, group, packs) };
}

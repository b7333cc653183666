import { fail } from '../../failure.ts';
import type { Lang } from '../../model.ts';
import { nearestName } from '../../written/nearest.ts';
import { type Completed, completed } from '../completion/words.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';

const SHELLS: Readonly<Record<string, () => Promise<{ script: (commands: readonly Completed[]) => string }>>> = {
  bash: () => import('../completion/bash.ts'),
  zsh: () => import('../completion/zsh.ts'),
  fish: () => import('../completion/fish.ts'),
  powershell: () => import('../completion/powershell.ts'),
};

/** `plan completion SHELL`: a script for the shell to read. */
export async function run([shell = '']: readonly string[], _raw: Raw, lang: Lang, io: Io): Promise<number> {
  const load = Object.hasOwn(SHELLS, shell) ? SHELLS[shell] : undefined;
  const known = Object.keys(SHELLS);
  if (load === undefined) throw fail('unknown-shell', { shell, known: known.join(', '), nearest: await nearestName(shell, known) });
  io.out.write((await load()).script(completed(lang)));
  return 0;
}

import type { MessagePort } from 'node:worker_threads';
import { processIo } from './cli/process.ts';
import type { Spec, WorkOf } from './cli/works/spec.ts';
import type { Start } from './jobs/orders.ts';
import { serve } from './jobs/serve.ts';

/** The work of each command; loaded only where it is asked for. */
const works: Readonly<Record<string, () => Promise<{ workOf: WorkOf }>>> = {
  parse: () => import('./cli/commands/parse.ts'),
  matrix: () => import('./cli/commands/matrix.ts'),
  units: () => import('./cli/commands/units.ts'),
  check: () => import('./cli/commands/check.ts'),
  audit: () => import('./cli/commands/audit.ts'),
};

/** A thread's first room: it works on documents as the one that started it would. */
export function thread(port: MessagePort, { spec, working }: Start<Spec>): void {
  const work = async (): ReturnType<WorkOf> => {
    const { workOf } = (await works[spec.command]?.()) ?? {};
    if (workOf === undefined) throw new Error(spec.command);
    const io = { cwd: spec.cwd, stdin: processIo('').stdin };
    const made = await workOf(spec, io);
    if (spec.cache === undefined) return made;
    const { openPacks } = await import('./cache/packs.ts');
    const { recalling } = await import('./cli/works/recalling.ts');
    return recalling(made, spec, io, openPacks(spec.cache.folder, spec.cache.group));
  };
  serve(port, working, work());
}

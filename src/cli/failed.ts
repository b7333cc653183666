import { fail, Failure } from '../failure.ts';
import type { Lang } from '../model.ts';
import { visible } from '../source/visible.ts';
import type { Io } from './io.ts';

/** Tells a failure in one line, the stack of one that nobody foresaw only where it is asked for. Exit code 2. */
export function failed(error: unknown, lang: Lang, debug: boolean, io: Io): 2 {
  const message = visible(error instanceof Error ? error.message : String(error), 200);
  const failure = error instanceof Failure ? error : fail('internal', { message });
  io.err.write(`plan: ${failure.say[lang]}\n`);
  if (debug && error instanceof Error) io.err.write(`${error.stack ?? ''}\n`);
  return 2;
}

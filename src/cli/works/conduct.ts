import type { Done, Fault } from '../../jobs/done.ts';
import { Sum } from '../../jobs/sum.ts';
import type { Lang } from '../../model.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { tell } from '../commands/given.ts';
import type { Ending, Outlet } from './outlet.ts';

export interface Conducted extends Ending {
  /** Nobody reads any more, or there was nothing to write: nothing is left to be said. */
  readonly over: boolean;
}

/** Takes what documents came to, in order, to where it goes; tells what failed as it comes. Nothing is written where no document could be read. */
export async function conduct(dones: AsyncIterable<Done>, outlets: readonly Outlet[], raw: Raw, lang: Lang, io: Io): Promise<Conducted> {
  const sum = new Sum();
  const faults: Fault[] = [];
  let read = false;
  const open = new Set(outlets);
  const discard = (): void => {
    for (const outlet of outlets) outlet.discard();
  };
  const ended = (over: boolean): Conducted => ({ sum, faults, over });
  try {
    for await (const { words, tally, notes, fault } of dones) {
      if (fault !== null) {
        faults.push(fault);
        tell([fault], raw.debug === true, lang, io);
        continue;
      }
      read = true;
      sum.add(tally);
      if (raw.quiet !== true) for (const note of notes) io.err.write(`plan: ${note[lang]}\n`);
      let at = 0;
      for (const outlet of outlets) {
        const own = words.slice(at, (at += outlet.sections));
        if (open.has(outlet) && !outlet.take(own)) open.delete(outlet);
      }
      if (open.size === 0) return ended(true);
    }
    if (!read && faults.length > 0) {
      discard();
      return ended(true);
    }
    for (const outlet of open) if (!(await outlet.finish({ sum, faults }))) open.delete(outlet);
    return ended(open.size === 0);
  } catch (error) {
    discard();
    throw error;
  }
}

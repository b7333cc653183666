import type { Context, End, FindingFlow, Part } from '../../emit/findings/flow.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Words } from '../../jobs/done.ts';
import { type Ending, type Outlet, type Place, pouring } from '../works/outlet.ts';
import { type Spool, spoolOf } from '../works/spool.ts';

/** What a format is told at the end, from what was counted. `nth` is the place of the report among those that were asked for. */
function endOf({ sum, faults }: Ending, nth: number, empty: End['empty']): End {
  return {
    summary: summaryOf(sum),
    failures: faults,
    shown: { error: sum.count('shown.error'), warning: sum.count('shown.warning'), info: sum.count('shown.info') },
    count: (name) => sum.count(`${String(nth)}.${name}`),
    empty,
  };
}

export function summaryOf(sum: Sum): End['summary'] {
  return {
    documents: sum.count('documents'),
    errors: sum.count('errors'),
    warnings: sum.count('warnings'),
    infos: sum.count('infos'),
    suppressed: sum.count('suppressed'),
  };
}

/** The first lines of what was kept, their ends with them. */
function* firstOf(chunks: Iterable<Uint8Array>, lines: number): Generator<Uint8Array> {
  let left = lines;
  for (const bytes of chunks) {
    let at = 0;
    while (left > 0) {
      const end = bytes.indexOf(10, at);
      if (end < 0) break;
      at = end + 1;
      left -= 1;
    }
    yield left > 0 ? bytes : bytes.subarray(0, at);
    if (left === 0) return;
  }
}

function wordsOf(part: Part, spools: readonly Spool[]): Iterable<Words> {
  if (typeof part === 'string') return [part];
  const kept = spools[part.section]?.chunks() ?? [];
  return part.lines === undefined ? kept : firstOf(kept, part.lines);
}

/** Keeps the sections of a report until its head can be told. */
function keeping(place: Place, { sections, joint, end }: FindingFlow, context: Context, nth: number): Outlet {
  const spools: readonly Spool[] = Array.from({ length: sections }, spoolOf);
  const discard = (): void => {
    for (const spool of spools) spool.discard();
    place.discard();
  };
  return {
    sections,
    take: (words) => {
      for (const [section, spool] of spools.entries()) {
        const own: Words = words[section] ?? '';
        if (own.length === 0) continue;
        const start = spool.empty() ? joint.length : 0;
        spool.add(typeof own === 'string' ? own.slice(start) : own.subarray(start));
      }
      return true;
    },
    finish: (ending) => {
      for (const part of end(
        endOf(ending, nth, (section) => spools[section]?.empty() !== false),
        context,
      )) {
        for (const words of wordsOf(part, spools)) if (words.length > 0 && !place.write(words)) return (discard(), false);
      }
      place.commit();
      for (const spool of spools) spool.discard();
      return true;
    },
    discard,
  };
}

/** Where a report of findings goes: as documents come, or when the last has come where its head tells of the end. */
export function outletOf(place: Place, flow: FindingFlow, context: Context, nth: number): Outlet {
  const { head, joint, end } = flow;
  if (head === null) return keeping(place, flow, context, nth);
  const tail = (empty: boolean, ending: Ending): string =>
    end(
      endOf(ending, nth, () => empty),
      context,
    )
      .filter((part) => typeof part === 'string')
      .join('');
  return pouring(place, { joint, head: () => head(context), tail });
}

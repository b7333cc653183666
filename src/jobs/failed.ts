import type { Done, Fault } from './done.ts';

const NOTHING = { counts: {}, names: {} };

/** A document, or something else that a run was asked for, that came to nothing. */
export function failed({ code, say, stack }: Fault): Done {
  return { words: [], tally: NOTHING, notes: [], fault: { code, say, ...(stack !== undefined && { stack }) } };
}

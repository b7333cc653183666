import fc from 'fast-check';
import type { Case } from './case.ts';
import { Fault } from './laws/fault.ts';
import { properties } from './properties.ts';

/** What failed, shrunk: all that is needed to run it again. */
export interface Failure {
  readonly property: string;
  readonly law: string;
  readonly seen: string;
  readonly case: Case;
}

/** Longest that a batch takes, in milliseconds: a failure is made smaller as long, and not for ever. */
const LONGEST = 90_000;

/** One batch of a property under one seed: how many runs were made, and what failed, shrunk as far as it goes. */
export async function batch(
  name: string,
  seed: number,
  runs: number,
  before: (one: Case) => void,
): Promise<{ runs: number; failure: Failure | null }> {
  const property = properties[name];
  if (property === undefined) throw new Error(`no property ${name}; there are ${Object.keys(properties).join(', ')}`);
  const { arbitrary, holds } = property;
  let law = '';
  let seen: unknown = null;
  const checked = fc.asyncProperty(arbitrary, async (one) => {
    before(one);
    try {
      await holds(one);
    } catch (error) {
      // Shrinking stays with the law that failed first: a smaller case that breaks another is another fault.
      const broken = error instanceof Fault ? error.law : 'it does not throw';
      if (law === '') law = broken;
      if (broken !== law) return;
      seen = error;
      throw error;
    }
  });
  const details = await fc.check(checked, { seed, numRuns: runs, interruptAfterTimeLimit: LONGEST });
  if (!details.failed || details.counterexample === null) return { runs: details.numRuns, failure: null };
  const words = seen instanceof Error ? (seen instanceof Fault ? seen.message : (seen.stack ?? seen.message)) : String(seen);
  return { runs: details.numRuns, failure: { property: name, law, seen: words, case: details.counterexample[0] } };
}

/** With fewer bytes of documents than this, one thread is done before others have paid for their start. */
const WORTH = 32 << 20;
/** More workers than this wait for the one that writes. */
const MOST = 8;

/**
 * How many threads work on documents: as many as were asked for, or as many as gain; never more than there are documents.
 * A core is left to the one that writes: on a machine of two, two workers were measured to lose.
 */
export function jobsFor(asked: number | null, documents: number, bytes: () => number, cores: () => number): number {
  if (documents < 2 || asked === 1) return 1;
  if (asked !== null) return Math.min(asked, documents);
  const free = cores() - 1;
  return free < 2 || bytes() < WORTH ? 1 : Math.min(free, MOST, documents);
}

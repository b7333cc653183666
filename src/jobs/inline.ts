import type { Done, Item, Work } from './done.ts';

/** So long does a run work without looking whether it was interrupted, in milliseconds. */
const BREATH = 50;

function pause(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}

/** Works on documents one after another, here; `ended` is told of each that is done. */
export async function* inLine(
  items: Iterable<Item> | AsyncIterable<Item>,
  work: Work,
  ended: (count: number) => void = () => undefined,
): AsyncGenerator<Done> {
  // Not `performance`: its first use loads a dozen modules of Node.
  let last = Date.now();
  for await (const item of items) {
    for await (const done of work(item)) {
      yield done;
      if (Date.now() - last < BREATH) continue;
      await pause();
      last = Date.now();
    }
    ended(1);
  }
}

import type { Item } from './done.ts';

/** Documents that are worked on without a word between. */
export interface Batch {
  readonly items: readonly Item[];
  /** One document so large that what it comes to is not to be held: it is worked on where it is written, when its turn has come. */
  readonly large: boolean;
}

const MOST = 32;
const BYTES = 1 << 18;
const LARGE = 1 << 22;

/** Documents in batches: so many at most, or as many as hold so many bytes; `size` is a document's, in bytes. */
export function* batchesOf(items: Iterable<Item>, size: (item: Item) => number): Generator<Batch> {
  let open: Item[] = [];
  let bytes = 0;
  const close = function* (): Generator<Batch> {
    if (open.length > 0) yield { items: open, large: false };
    [open, bytes] = [[], 0];
  };
  for (const item of items) {
    const own = size(item);
    if (own >= LARGE) {
      yield* close();
      yield { items: [item], large: true };
      continue;
    }
    open.push(item);
    bytes += own;
    if (open.length >= MOST || bytes >= BYTES) yield* close();
  }
  yield* close();
}

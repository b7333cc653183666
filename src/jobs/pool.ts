import { append } from '../lists.ts';
import type { Worker } from 'node:worker_threads';
import type { Batch } from './batches.ts';
import type { Done, Fault, Work } from './done.ts';
import { failed } from './failed.ts';
import { inLine } from './inline.ts';
import { type Answer, BATCH, type Order, PLACE, type Placed } from './orders.ts';

/** Batches for each worker that may be under way or done and not yet written: so much memory, and no more, is taken. */
const AHEAD = 3;

interface Open {
  readonly number: number;
  readonly large: boolean;
  readonly size: number;
  /** What is still to be done of it. */
  left: readonly Placed[];
  /** What is done of it, by place. */
  readonly dones: (readonly [at: number, done: Done])[];
}

interface Hand {
  readonly worker: Worker;
  readonly working: Int32Array;
  readonly queue: Open[];
  /** What it died of. */
  death: Error | null;
}

export interface Means {
  readonly jobs: number;
  /** The same work, here: for documents that are large. */
  readonly work: Work;
  /** Starts a worker that says in `working` what it works on. */
  readonly start: (working: Int32Array) => Worker;
  /** What is told of a document at which a worker ended, and why it did. */
  readonly crashed: (path: string, reason: string) => Fault;
  /** Is told how many documents are done, when they are given. */
  readonly ended?: (count: number) => void;
}

function reasonOf(death: Error | null, code: number): string {
  if (death === null) return `exit ${String(code)}`;
  return 'code' in death ? `${String(death.code)}: ${death.message}` : death.message;
}

/**
 * Works on batches of documents in several threads, and gives what they came to in the order of the documents. A document at which
 * a worker ends is told as a failure; another worker takes what that one had left.
 */
export async function* pooled(
  batches: AsyncIterable<Batch> | Iterable<Batch>,
  { jobs, work, start, crashed, ended: given }: Means,
): AsyncGenerator<Done> {
  const source: AsyncIterator<Batch, undefined> | Iterator<Batch, undefined> =
    Symbol.asyncIterator in batches ? batches[Symbol.asyncIterator]() : batches[Symbol.iterator]();
  const open = new Map<number, Open>();
  const hands = new Set<Hand>();
  let wake = (): void => undefined;
  let [taken, next] = [0, 0];
  let [reading, ended, closing] = [false, false, false];
  const broken: unknown[] = [];

  const send = (hand: Hand, batch: Open): void => {
    hand.queue.push(batch);
    hand.worker.postMessage({ batch: batch.number, documents: batch.left } satisfies Order);
  };
  const settle = (batch: Open, dones: readonly (readonly [number, Done])[]): void => {
    append(batch.dones, dones);
    batch.left = [];
  };
  const bury = (hand: Hand, code: number): void => {
    hands.delete(hand);
    const [batch] = hand.queue;
    const place = Atomics.load(hand.working, PLACE);
    const here = batch !== undefined && place >= 0 && Atomics.load(hand.working, BATCH) === batch.number;
    // A worker that ends before it has begun would end again: then all of its next batch is told.
    for (const { at, item } of batch?.left ?? [])
      if (!here || at === place) batch?.dones.push([at, failed(crashed(item.path, reasonOf(hand.death, code)))]);
    if (batch !== undefined) batch.left = here ? batch.left.filter(({ at }) => at !== place) : [];
    const rest = hand.queue.filter(({ left }) => left.length > 0);
    if (rest.length > 0) {
      const heir = hire();
      for (const one of rest) send(heir, one);
    }
    wake();
  };
  const hire = (): Hand => {
    const working = new Int32Array(new SharedArrayBuffer(8)).fill(-1);
    const hand: Hand = { worker: start(working), working, queue: [], death: null };
    hands.add(hand);
    hand.worker.on('message', ({ batch: number, dones }: Answer) => {
      const at = hand.queue.findIndex((batch) => batch.number === number);
      for (const batch of hand.queue.splice(at, 1)) settle(batch, dones);
      wake();
    });
    hand.worker.on('error', (error) => (hand.death = error instanceof Error ? error : new Error(String(error))));
    hand.worker.on('messageerror', (error) => {
      hand.death = error;
      void hand.worker.terminate();
    });
    hand.worker.on('exit', (code) => {
      if (!closing) bury(hand, code);
    });
    return hand;
  };
  const freest = (): Hand => {
    if (hands.size < jobs) return hire();
    return [...hands].reduce((a, b) => (b.queue.length < a.queue.length ? b : a));
  };
  const take = (found: IteratorResult<Batch, undefined>): void => {
    reading = false;
    if (found.done === true) ended = true;
    else {
      const { items, large } = found.value;
      const batch: Open = { number: taken, large, size: items.length, left: items.map((item, at) => ({ at, item })), dones: [] };
      taken += 1;
      open.set(batch.number, batch);
      if (!large) send(freest(), batch);
    }
    wake();
  };

  try {
    for (;;) {
      const woken = new Promise<void>((resolve) => (wake = resolve));
      if (broken.length > 0) throw broken[0];
      if (!ended && !reading && taken - next < jobs * AHEAD) {
        reading = true;
        Promise.resolve(source.next()).then(take, (error: unknown) => {
          broken.push(error);
          wake();
        });
      }
      const batch = open.get(next);
      if (batch?.left.length === 0) {
        open.delete(next);
        next += 1;
        for (const [, done] of batch.dones.sort(([a], [b]) => a - b)) yield done;
        given?.(batch.size);
        continue;
      }
      if (batch?.large === true) {
        yield* inLine(
          batch.left.map(({ item }) => item),
          work,
        );
        settle(batch, []);
        continue;
      }
      if (ended && next === taken) return;
      await woken;
    }
  } finally {
    closing = true;
    await Promise.all([...hands].map(({ worker }) => worker.terminate()));
  }
}

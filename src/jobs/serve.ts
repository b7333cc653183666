import { append } from '../lists.ts';
import type { MessagePort } from 'node:worker_threads';
import type { Done, Words, Work } from './done.ts';
import { type Answer, BATCH, type Order, PLACE } from './orders.ts';

const UTF8 = new TextEncoder();

function bytesOf(words: Words): Uint8Array<ArrayBuffer> {
  return typeof words === 'string' ? UTF8.encode(words) : new Uint8Array(words);
}

/** Works on a batch, saying what it works on as it goes. */
async function answer({ batch, documents }: Order, working: Int32Array, work: Work): Promise<Answer & { bytes: ArrayBuffer[] }> {
  const dones: [number, Done][] = [];
  const bytes: ArrayBuffer[] = [];
  Atomics.store(working, BATCH, batch);
  for (const { at, item } of documents) {
    Atomics.store(working, PLACE, at);
    for await (const done of work(item)) {
      const words = done.words.map(bytesOf);
      append(
        bytes,
        words.map(({ buffer }) => buffer),
      );
      dones.push([at, { ...done, words }]);
    }
  }
  Atomics.store(working, PLACE, -1);
  return { batch, dones, bytes };
}

/** A worker's side: takes batches one after another, and gives each back when it is done. */
export function serve(port: MessagePort, working: Int32Array, work: Promise<Work>): void {
  let last: Promise<unknown> = work;
  port.on('message', (order: Order) => {
    last = last.then(async () => {
      const { bytes, ...done } = await answer(order, working, await work);
      port.postMessage(done, bytes);
    });
  });
}

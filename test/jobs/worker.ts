import { parentPort, workerData } from 'node:worker_threads';
import type { Done, Item } from '../../src/jobs/done.ts';
import type { Start } from '../../src/jobs/orders.ts';
import { serve } from '../../src/jobs/serve.ts';

/** A worker for tests: it does what a document's name says. */
async function* work({ path }: Item): AsyncGenerator<Done> {
  if (path.startsWith('slow')) await new Promise((resolve) => setTimeout(resolve, 5));
  if (path.startsWith('throw')) throw new Error(`thrown by ${path}`);
  if (path.startsWith('exit')) process.exit(3);
  if (path.startsWith('memory')) {
    const kept: number[][] = [];
    for (;;) kept.push(Array.from({ length: 10_000 }, (_, nth) => nth + kept.length));
  }
  yield { words: [`done ${path}`], tally: { counts: {}, names: {} }, notes: [], fault: null };
}

const { working } = workerData as Start;
if (parentPort !== null) serve(parentPort, working, Promise.resolve(work));

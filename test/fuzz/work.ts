// The thread that runs the properties. The thread that began it watches: it ends this one where a run hangs.
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { batch } from './loop.ts';
import { properties } from './properties.ts';
import { load, note, store } from './store.ts';

const { out, seed, only, replay, beat, runs } = workerData as {
  readonly out: string;
  readonly seed: number;
  readonly only: readonly string[];
  readonly replay: string | null;
  /** Counts the runs, for the watcher. */
  readonly beat: SharedArrayBuffer;
  readonly runs: number;
};
const counter = new Int32Array(beat);

async function again(folder: string): Promise<void> {
  const { property, case: one } = load(folder);
  try {
    await properties[property]?.holds(one);
    parentPort?.postMessage({ kind: 'again', seen: null });
  } catch (error) {
    parentPort?.postMessage({ kind: 'again', seen: error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error) });
  }
}

async function forever(): Promise<void> {
  const known = new Set<string>();
  const names = only.length === 0 ? Object.keys(properties) : only;
  for (let round = 0; ; round += 1) {
    for (const name of names) {
      const { runs: made, failure } = await batch(name, seed + round, runs, (one) => {
        Atomics.add(counter, 0, 1);
        note(join(out, 'running'), { property: name, law: 'no run hangs', seen: 'it was running when it was ended', case: one });
      });
      parentPort?.postMessage({ kind: 'batch', name, seed: seed + round, runs: made });
      if (failure === null) continue;
      // The same law with the same shape of words is the same fault: once is enough.
      const key = `${name} ${failure.law} ${failure.seen.replace(/[^\p{L}\s:]/gu, '').slice(0, 90)}`;
      if (known.has(key)) continue;
      known.add(key);
      const folder = join(out, `${String(known.size).padStart(3, '0')}-${name}`);
      store(folder, failure);
      parentPort?.postMessage({ kind: 'failure', folder, law: failure.law, seen: failure.seen });
    }
  }
}

await (replay === null ? forever() : again(replay));

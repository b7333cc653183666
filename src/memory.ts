import { fail } from './failure.ts';

/** Of what Node may use, so much may be taken; then a document is refused. Above it the collector has ever less room, and in the end Node gives up the whole run. */
const SHARE = 0.6;
/** Between two looks, in steps of work: a document of common size takes fewer, and no look. */
const STEPS = 20_000;

/** A watch over one document: told of the work done on it, it fails with `too-little-memory` before there is none left. */
export function watch(path: string): (steps?: number) => void {
  let left = STEPS;
  return (steps = 1) => {
    left -= steps;
    if (left > 0) return;
    left = STEPS;
    const { used_heap_size: used, heap_size_limit: limit } = process.getBuiltinModule('node:v8').getHeapStatistics();
    if (used > SHARE * limit) throw fail('too-little-memory', { path, limit: Math.round(limit / 1e6) });
  };
}

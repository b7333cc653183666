import type { Emit } from './emitter.ts';

/** One record a line. */
export const emit: Emit = function* (view) {
  for (const record of view.records()) yield `${JSON.stringify(record)}\n`;
};

import { type Flow, whole } from './emitter.ts';

/** One record a line. */
export const flow: Flow = {
  joint: '',
  head: () => '',
  *body(view) {
    for (const record of view.records()) yield `${JSON.stringify(record)}\n`;
  },
  tail: () => '',
};

export const emit = whole(flow);

import type { Emit, Flow } from './emitter.ts';
import { listed } from './listed.ts';

/** The whole output, two blanks an indent, as UTF-8 words and not as escapes. */
export const emit: Emit = (view) => [`${JSON.stringify(view.whole(), null, 2)}\n`];

/** The same bytes for a whole that is nothing but `schemaVersion` and one list, record by record. */
export const flow: Flow = {
  joint: ',',
  head: ({ list }) => `{\n  "schemaVersion": 1,\n  ${JSON.stringify(list?.key ?? '')}: [`,
  *body({ list }) {
    for (const record of list?.records() ?? []) yield listed(record, 4);
  },
  tail: (empty) => (empty ? ']\n}\n' : '\n  ]\n}\n'),
};

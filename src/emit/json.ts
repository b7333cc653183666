import type { Emit } from './emitter.ts';

/** The whole output, two blanks an indent, as UTF-8 words and not as escapes. */
export const emit: Emit = (view) => [`${JSON.stringify(view.whole(), null, 2)}\n`];

import { z } from 'zod';
import { version, whole, words } from './shared.ts';

/** The output of `plan audit --format json`. */
export const schema = z.strictObject({
  schemaVersion: version,
  documents: z.array(
    z.strictObject({
      source: z.strictObject({ path: words, encoding: words, bytes: whole, sha256: words }),
      characters: whole,
      classes: z.record(words, whole),
      unaccounted: z.strictObject({
        count: whole,
        places: z.array(z.strictObject({ line: whole, column: whole, offset: whole, text: words })),
      }),
    }),
  ),
});

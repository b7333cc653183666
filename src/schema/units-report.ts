import { z } from 'zod';
import { counts, deadline, kind, range, reading, role, version, via, words } from './shared.ts';

/** The output of `plan units --format json`. */
export const schema = z.strictObject({
  schemaVersion: version,
  reading,
  units: z.array(
    z.strictObject({
      unit: words,
      kind,
      assignments: z.array(
        z.strictObject({
          document: words,
          task: words.describe('id of the task'),
          number: words.nullable(),
          categoryPath: z.array(words),
          text: words,
          role,
          via,
          through: words.describe('the words that bind'),
          deadlines: z.array(deadline),
          range: range.describe('where the words that bind stand'),
        }),
      ),
      counts,
    }),
  ),
});

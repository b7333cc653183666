import { z } from 'zod';
import { range, version, whole, words } from './shared.ts';

const edit = z.strictObject({ range, text: words });

/** The output of `plan check --format json`. */
export const schema = z.strictObject({
  schemaVersion: version,
  findings: z.array(
    z.strictObject({
      code: words,
      severity: z.enum(['error', 'warning', 'info']),
      path: words,
      message: words,
      args: z.record(words, z.union([words, z.number(), z.array(z.union([words, z.number()]))])),
      range,
      related: z.array(z.strictObject({ message: words, range })),
      task: words.nullable().describe('number of the task'),
      fingerprint: words.describe('from code and content: inserting lines above does not change it'),
      fix: z.strictObject({ safe: z.boolean(), edits: z.array(edit) }).nullable(),
    }),
  ),
  summary: z.strictObject({ documents: whole, errors: whole, warnings: whole, infos: whole, suppressed: whole }),
});

import { z } from 'zod';
import { counts, kind, reading, role, version, via, whole, words } from './shared.ts';

/** The output of `plan matrix --format json`. */
export const schema = z.strictObject({
  schemaVersion: version,
  reading,
  units: z.array(z.strictObject({ unit: words, kind, tasks: whole, counts })),
  tasks: z.array(
    z.strictObject({
      document: words,
      task: words.describe('id of the task'),
      number: words.nullable(),
      categoryPath: z.array(words),
      text: words,
      cells: z.array(z.strictObject({ unit: words, role, via, through: words })),
      units: whole.describe('how many units are bound'),
      lead: z.boolean().describe('whether somebody leads'),
    }),
  ),
  withoutLead: z.array(words).describe('ids of the tasks that nobody leads'),
  withoutTask: z.array(words).describe('units of the directory that nothing binds'),
});

import { z } from 'zod';
import { deadline, kind, range, role, version, whole, words } from './shared.ts';

const bound = z.enum(['min', 'max', 'above', 'below', 'exact']).nullable();
const cover = z.enum(['own', 'span', 'above', 'none']);

const assignment = z.strictObject({
  unit: words.describe('the surface with an omitted level restored'),
  canonical: words.nullable().optional().describe('its name in the unit directory; only with one'),
  surface: words,
  role,
  kind,
  manner: z.enum(['severally', 'jointly', 'by-duty']).nullable(),
  action: words.nullable(),
  column: words,
  range,
});

const task = z.strictObject({
  id: words.describe('from the content: the same under re-ordering, renumbering and re-wrapping'),
  number: words.nullable(),
  ordinal: z.int().nullable(),
  categoryPath: z.array(words),
  text: words,
  unitText: words,
  assignments: z.array(assignment),
  deadlines: z.array(deadline),
  frequencies: z.array(
    z.strictObject({ text: words, period: words.nullable(), every: z.number().nullable(), count: z.number().nullable(), bound, range }),
  ),
  quantities: z.array(z.strictObject({ text: words, value: z.number().nullable(), unit: words.nullable(), bound, range })),
  citations: z.array(z.strictObject({ title: words.nullable(), number: words.nullable(), range })),
  extra: z.record(words, words),
  provenance: z.strictObject({ lines: z.array(z.int().positive()), category: cover, units: cover, joined: z.boolean(), range }),
});

/** The output of `plan parse --format json`. */
export const schema = z.strictObject({
  schemaVersion: version,
  documents: z.array(
    z.strictObject({
      source: z.strictObject({ path: words, table: z.int().positive(), format: words, encoding: words, bytes: whole, sha256: words }),
      title: words.nullable(),
      year: z.int().nullable(),
      columns: z.array(
        z.strictObject({
          header: words,
          holds: z.enum(['category', 'number', 'task', 'lead', 'responsible', 'cooperating', 'supervising', 'deadline', 'other']),
        }),
      ),
      categories: z.array(z.strictObject({ path: z.array(words), tasks: z.array(words) })),
      tasks: z.array(task),
      skipped: z.array(
        z.strictObject({ kind: z.enum(['blank', 'title', 'header', 'rule', 'note']), line: z.int().positive(), text: words }),
      ),
    }),
  ),
});

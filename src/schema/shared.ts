import { z } from 'zod';

const count = z.int().nonnegative();
const place = z.strictObject({
  line: z.int().positive().describe('from 1'),
  column: z.int().positive().describe('from 1, in UTF-16 units'),
  offset: count.describe('in UTF-16 units of the decoded text, from 0'),
});

/** One part, and one more for each page break that the words run over. */
export const range = z.array(z.strictObject({ start: place, end: place, cell: z.string().optional() }));
export const role = z.enum(['lead', 'responsible', 'cooperating', 'supervising']);
export const kind = z.enum(['named', 'group', 'residual', 'indeterminate']);
export const via = z.enum(['named', 'group', 'residual', 'possible']);
export const counts = z.strictObject({ lead: count, responsible: count, cooperating: count, supervising: count });
export const version = z.literal(1);
export const words = z.string();
export const whole = count;
export const deadline = z.strictObject({
  text: words,
  kind: z.enum(['by', 'period', 'ongoing', 'recurring', 'relative', 'unresolved']),
  date: z.iso.date().nullable().describe('last day included'),
  range,
});
export const reading = z.strictObject({ groups: z.enum(['directory', 'document']), directory: words.nullable() });

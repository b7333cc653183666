import { z } from 'zod';

const name = z.string().trim().min(1).max(200);
const names = z.array(name).default([]);
const day = z.iso.date().nullable().default(null);

/** A unit directory as it is written: JSON, YAML, or the rows of a CSV. Unknown keys are faults. */
export const directorySchema = z.strictObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(1).default(1),
  units: z
    .array(
      z.strictObject({
        name: name.describe('full name'),
        aliases: names.describe('short names and other names of the same body'),
        level: name.nullable().default(null).describe('国家, 省, 市, 区县, 乡镇 …'),
        predecessor: name.nullable().default(null).describe('body whose duties it took over'),
        successor: name.nullable().default(null).describe('body that took over its duties'),
        since: day.describe('first day of this name, YYYY-MM-DD'),
        until: day.describe('last day of this name, YYYY-MM-DD'),
      }),
    )
    .default([]),
  groups: z
    .array(
      z.strictObject({
        name: name.describe('the usual wording of the group, such as 各区县人民政府'),
        wordings: names.describe('other wordings of the same group'),
        members: names.describe('units or groups, by any of their names'),
      }),
    )
    .default([]),
});

export type WrittenDirectory = z.output<typeof directorySchema>;

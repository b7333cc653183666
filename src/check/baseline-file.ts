import { z } from 'zod';
import { type Shape, validated } from '../written/index.ts';
import { readYaml } from '../written/yaml.ts';
import type { Baseline } from './baseline.ts';

const words = z.string();

/** A file of findings that are known and accepted. Each entry silences one finding and says why. */
export const baselineSchema = z.strictObject({
  $schema: words.optional(),
  schemaVersion: z.literal(1).default(1),
  entries: z.array(
    z.strictObject({
      path: words.describe('the document, from the baseline file'),
      code: words,
      task: words.nullable().default(null).describe('id of the task, null where the finding is not of one'),
      fingerprint: words,
      reason: words.default('').describe('why it is accepted; required'),
      expires: z.iso.date().nullable().default(null).describe('last day on which it holds, YYYY-MM-DD'),
    }),
  ),
});

const KEYS = ['path', 'code', 'task', 'fingerprint', 'reason', 'expires'];
const shape: Shape<z.output<typeof baselineSchema>> = {
  kind: 'baseline',
  schema: baselineSchema,
  keysAt: ([list]) => (list === undefined ? ['schemaVersion', 'entries'] : KEYS),
};

/** Reads a baseline, JSON or YAML. Fails with all of its faults at once. */
export async function readBaseline(path: string, text: string): Promise<Baseline> {
  const written = readYaml(text);
  const { entries } = await validated(path, written, shape);
  return { path, entries, at: written.at };
}

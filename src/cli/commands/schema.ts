import { nearestName } from '../../written/nearest.ts';
import { fail } from '../../failure.ts';
import type { Lang } from '../../model.ts';
import { jsonSchema, schemas } from '../../schema/index.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';

/** `plan schema [NAME]`: a JSON Schema; without a name, which there are. */
export async function run([name]: readonly string[], _raw: Raw, lang: Lang, io: Io): Promise<number> {
  if (name === undefined) {
    for (const [known, { say }] of Object.entries(schemas)) io.out.write(`${known.padEnd(14)} ${say[lang]}\n`);
    return 0;
  }
  const schema = await jsonSchema(name);
  const known = Object.keys(schemas);
  if (schema === null) throw fail('unknown-schema', { name, known: known.join(', '), nearest: await nearestName(name, known) });
  io.out.write(`${JSON.stringify(schema, null, 2)}\n`);
  return 0;
}

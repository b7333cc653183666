import { type ZodType, z } from 'zod';
import type { Say } from '../model.ts';

interface SchemaEntry {
  readonly say: Say;
  readonly load: () => Promise<ZodType>;
  /** What people write has defaults; what plan writes has none. */
  readonly io: 'input' | 'output';
}

/** Every published schema by its name. */
export const schemas: Readonly<Record<string, SchemaEntry>> = {
  parse: {
    say: { zh: 'plan parse 的 JSON 输出', en: 'the JSON output of plan parse' },
    load: async () => (await import('./parse.ts')).schema,
    io: 'output',
  },
  matrix: {
    say: { zh: 'plan matrix 的 JSON 输出', en: 'the JSON output of plan matrix' },
    load: async () => (await import('./matrix.ts')).schema,
    io: 'output',
  },
  'units-report': {
    say: { zh: 'plan units 的 JSON 输出', en: 'the JSON output of plan units' },
    load: async () => (await import('./units-report.ts')).schema,
    io: 'output',
  },
  audit: {
    say: { zh: 'plan audit 的 JSON 输出', en: 'the JSON output of plan audit' },
    load: async () => (await import('./audit.ts')).schema,
    io: 'output',
  },
  config: {
    say: { zh: '配置（plan.config.json）', en: 'a configuration (plan.config.json)' },
    load: async () => (await import('../config/schema.ts')).configSchema,
    io: 'input',
  },
  baseline: {
    say: { zh: '基线（--baseline）', en: 'a baseline (--baseline)' },
    load: async () => (await import('../check/baseline-file.ts')).baselineSchema,
    io: 'input',
  },
  check: {
    say: { zh: 'plan check 的 JSON 输出', en: 'the JSON output of plan check' },
    load: async () => (await import('./check.ts')).schema,
    io: 'output',
  },
  units: {
    say: { zh: '单位表（--units）', en: 'a unit directory (--units)' },
    load: async () => (await import('../directory/schema.ts')).directorySchema,
    io: 'input',
  },
};

/** The JSON Schema (2020-12) of a name, null where there is none of it. */
export async function jsonSchema(name: string): Promise<object | null> {
  const entry = Object.hasOwn(schemas, name) ? schemas[name] : undefined;
  if (entry === undefined) return null;
  return { title: `plan ${name}`, ...z.toJSONSchema(await entry.load(), { io: entry.io }) };
}

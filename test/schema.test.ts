import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { jsonSchema, schemas } from '../src/schema/index.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

function output(...words: readonly string[]): unknown {
  const { stdout } = spawnSync('node', ['bin/plan.js', ...words, '--format', 'json', '-q'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return JSON.parse(stdout);
}

const SEED = 'seeds/000_205b9cb32ea752cf.txt';
const DIRECTORY = ['--units', 'fixtures/directories/shantou.yaml'];

describe('what plan writes is what its schemas say', () => {
  it.each([
    ['parse', ['parse', SEED]],
    ['parse', ['parse', 'fixtures/shapes', ...DIRECTORY]],
    ['matrix', ['matrix', SEED, ...DIRECTORY]],
    ['units-report', ['units', 'fixtures/shapes']],
    ['audit', ['audit', SEED]],
  ])('%s: plan %s', async (name, words) => {
    const schema = await schemas[name]?.load();
    const parsed = schema?.safeParse(output(...words));
    expect(parsed?.error?.issues ?? []).toEqual([]);
    expect(parsed?.success).toBe(true);
  });
  it.each(Object.keys(schemas))('%s is published as JSON Schema', async (name) => {
    const schema = await jsonSchema(name);
    expect(schema).toMatchObject({ title: `plan ${name}`, $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'object' });
  });
  it('has none by another name', async () => {
    expect(await jsonSchema('toString')).toBe(null);
  });
});

import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Config } from '../config/index.ts';
import { fail } from '../failure.ts';

const NAMES = ['plan.config.json', 'plan.config.yaml', 'plan.config.yml'];

function words(path: string, shown: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/u, '');
  } catch (error) {
    throw fail('file-unreadable', { path: shown, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
  }
}

/** Whether a package.json holds a configuration; one that is no JSON is not ours to judge. */
function saysPlan(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && 'plan' in value;
  } catch {
    return false;
  }
}

/** Reads one configuration file; null for a package.json that says nothing of plan. What reads it is only loaded where there is one. */
async function read(path: string, shown: string): Promise<Config | null> {
  const text = words(path, shown);
  const inManifest = basename(path) === 'package.json';
  if (inManifest && !saysPlan(text)) return null;
  const { readYaml } = await import('../written/yaml.ts');
  const { readConfig } = await import('../config/index.ts');
  const { rules } = await import('../rules/index.ts');
  const codes = rules.map(({ code }) => code);
  const written = readYaml(text);
  if (!inManifest) return readConfig(shown, { ...written, value: written.value ?? {} }, [], codes);
  const value: unknown = written.value;
  const plan = typeof value === 'object' && value !== null && 'plan' in value ? value.plan : null;
  return readConfig(shown, { ...written, value: plan }, ['plan'], codes);
}

/** Finds configurations upward from files, each folder's once in a run. */
export function configFinder(cwd: string): (file: string) => Promise<Config | null> {
  const known = new Map<string, Promise<Config | null>>();
  const inFolder = async (folder: string): Promise<Config | null> => {
    const found = NAMES.find((name) => existsSync(join(folder, name)));
    const manifest = join(folder, 'package.json');
    const path = found === undefined ? manifest : join(folder, found);
    const own = existsSync(path) ? await read(path, relative(cwd, path)) : null;
    const parent = dirname(folder);
    return own ?? (parent === folder ? null : above(parent));
  };
  const above = (folder: string): Promise<Config | null> => {
    const config = known.get(folder) ?? inFolder(folder);
    known.set(folder, config);
    return config;
  };
  return (file) => above(file === '-' ? cwd : dirname(resolve(cwd, file)));
}

/** The configuration that --config names. */
export async function namedConfig(path: string, cwd: string): Promise<Config> {
  const config = await read(resolve(cwd, path), path);
  if (config === null) throw fail('file-unreadable', { path, reason: 'no "plan" in it' });
  return config;
}

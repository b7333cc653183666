import { readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import type { Config } from '../config/index.ts';
import { fail } from '../failure.ts';
import type { Holds } from '../model.ts';
import type { ReadOptions } from '../read/index.ts';
import type { Directory } from '../units/directory.ts';
import { unitReader } from '../units/index.ts';
import { configFinder, namedConfig } from './config-files.ts';
import type { Io } from './io.ts';
import { headersOf, type Raw, yearOf } from './settings.ts';

/** What holds for each file: the command line first, then the configuration found upward from it. */
export interface Effective {
  readonly configOf: (path: string) => Promise<Config | null>;
  readonly optionsFor: (path: string) => Promise<ReadOptions>;
  readonly directoryFor: (path: string) => Promise<Directory | null>;
  /** The path of the unit directory that holds for a file, null where none does. */
  readonly unitsFor: (path: string) => Promise<string | null>;
}

/** A path that a configuration names, as it is written from the working folder. */
export function fromConfig(config: Config, path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, dirname(config.path), path)) || '.';
}

/** The words of a file that people write for plan, in any encoding that plan reads. */
export async function readWords(path: string, cwd: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = readFileSync(resolve(cwd, path));
  } catch (error) {
    throw fail('file-unreadable', { path, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
  }
  const { openSource } = await import('../source/index.ts');
  return (await openSource(path, bytes)).text;
}

async function readUnits(path: string, cwd: string): Promise<Directory> {
  const { readDirectory } = await import('../directory/index.ts');
  return readDirectory(path, await readWords(path, cwd));
}

export function effective(raw: Raw, { cwd }: Pick<Io, 'cwd'>): Effective {
  const find = configFinder(cwd);
  // Begun where it is waited for: a rejection that nobody waits for would end the process.
  let named: Promise<Config> | null = null;
  const configOf = async (path: string): Promise<Config | null> => {
    if (raw.config === false) return null;
    return typeof raw.config === 'string' ? (named ??= namedConfig(raw.config, cwd)) : find(path);
  };
  const year = yearOf(raw.year);
  const headers = headersOf(raw.header);
  const units = unitReader();
  const directories = new Map<string, Promise<Directory>>();
  const unitsFor = async (path: string): Promise<string | null> => {
    if (raw.units !== undefined) return raw.units;
    const config = await configOf(path);
    return config?.says.units === undefined ? null : fromConfig(config, config.says.units, cwd);
  };
  return {
    configOf,
    optionsFor: async (path) => {
      const says = (await configOf(path))?.says;
      return {
        year: year ?? says?.year ?? null,
        join: raw.join !== false,
        headers: new Map<string, Holds>([...Object.entries(says?.headers ?? {}), ...headers]),
        leadRule: says?.leadRule ?? null,
        units,
      };
    },
    directoryFor: async (path) => {
      const units = await unitsFor(path);
      if (units === null) return null;
      const found = directories.get(units) ?? readUnits(units, cwd);
      directories.set(units, found);
      return found;
    },
    unitsFor,
  };
}

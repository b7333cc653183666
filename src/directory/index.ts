import type { Directory } from '../units/directory.ts';
import { faulty, type Shape, validated, type Written } from '../written/index.ts';
import { readYaml } from '../written/yaml.ts';
import { faultsOf } from './faults.ts';
import { directorySchema, type WrittenDirectory } from './schema.ts';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['schemaVersion', 'units', 'groups'],
  units: ['name', 'aliases', 'level', 'predecessor', 'successor', 'since', 'until'],
  groups: ['name', 'wordings', 'members'],
};
const shape: Shape<WrittenDirectory> = { kind: 'directory', schema: directorySchema, keysAt: ([list]) => KEYS[String(list ?? '')] ?? [] };

async function writtenIn(path: string, words: string): Promise<Written> {
  return /\.(?:csv|tsv)$/iu.test(path) ? (await import('./csv.ts')).readCsv(words) : readYaml(words);
}

/** Reads a unit directory (JSON, YAML, or CSV by its name). Fails with all of its faults at once, each with its place. */
export async function readDirectory(path: string, words: string): Promise<Directory> {
  const written = await writtenIn(path, words.replace(/^\ufeff/u, ''));
  const { units, groups } = await validated(path, written, shape);
  const faults = await faultsOf({ schemaVersion: 1, units, groups });
  if (faults.length > 0)
    throw faulty(
      'directory',
      path,
      faults.map(({ path: place, say }) => ({ at: written.at(place), say })),
    );
  return { path, units, groups };
}

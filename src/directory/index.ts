import { fail } from '../failure.ts';
import type { Say } from '../model.ts';
import type { Directory } from '../units/directory.ts';
import { faultsOf } from './faults.ts';
import { directorySchema } from './schema.ts';
import { issueWords } from './words.ts';
import { type At, readYaml, type Written } from './written.ts';

const KEYS: Readonly<Record<string, readonly string[]>> = {
  '': ['schemaVersion', 'units', 'groups'],
  units: ['name', 'aliases', 'level', 'predecessor', 'successor', 'since', 'until'],
  groups: ['name', 'wordings', 'members'],
};

async function writtenIn(path: string, words: string): Promise<Written> {
  return /\.(?:csv|tsv)$/iu.test(path) ? (await import('./csv.ts')).readCsv(words) : readYaml(words);
}

function faulty(path: string, faults: readonly { readonly at: At; readonly say: Say }[]): Error {
  const sorted = [...faults].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return fail('directory-faulty', { path, faults: sorted.map(({ at, say }) => ({ ...at, say })) });
}

/** Reads a unit directory (JSON, YAML, or CSV by its name). Fails with all of its faults at once, each with its place. */
export async function readDirectory(path: string, words: string): Promise<Directory> {
  const written = await writtenIn(path, words.replace(/^\ufeff/u, ''));
  if (written.faults.length > 0) throw faulty(path, written.faults);
  const parsed = directorySchema.safeParse(written.value, { reportInput: true });
  if (!parsed.success) {
    const worded = await Promise.all(
      parsed.error.issues.map(async (issue) =>
        (await issueWords(issue, KEYS[String(issue.path[0] ?? '')] ?? [])).map((say) => ({
          at: written.at(issue.path.map((part) => (typeof part === 'number' ? part : String(part)))),
          say,
        })),
      ),
    );
    throw faulty(path, worded.flat());
  }
  const faults = await faultsOf(parsed.data);
  if (faults.length > 0)
    throw faulty(
      path,
      faults.map(({ path: place, say }) => ({ at: written.at(place), say })),
    );
  return { path, units: parsed.data.units, groups: parsed.data.groups };
}

import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../failure.ts';
import { statOf } from './stat.ts';

export interface Inputs {
  /** Paths as the user wrote them, `/` between folders, each once. `-` is standard input. */
  readonly paths: readonly string[];
  /** Patterns and folders in which nothing was found. */
  readonly unmatched: readonly { readonly pattern: string; readonly folder: boolean }[];
}

const TABLES = /\.(?:tsv|txt|tab|csv|md|markdown|html?|xhtml|shtml|mht|mhtml|docx|docm|dotx|xlsx|xlsm|xltx|ods)$/iu;
const MAGIC = /[*?[\]{}!]/u;

/** Whether a folder is searched for files of such a name. */
export function isDocument(name: string): boolean {
  return TABLES.test(name);
}

/** The tables in a folder and the folders in it, sorted; hidden ones, what Word keeps beside an open file (`~$`), node_modules and links to folders are passed over. */
function inFolder(folder: string, cwd: string): string[] {
  const base = folder.replace(/\/+$/u, '') || '/';
  const entries = readdirSync(resolve(cwd, folder), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.') && !name.startsWith('~$') && name !== 'node_modules',
  );
  return entries.flatMap((entry) => {
    const path = base === '/' ? `/${entry.name}` : `${base}/${entry.name}`;
    if (entry.isDirectory()) return inFolder(path, cwd);
    return isDocument(entry.name) && (entry.isFile() || entry.isSymbolicLink()) ? [path] : [];
  });
}

async function matches(pattern: string, cwd: string): Promise<string[]> {
  const { glob } = await import('tinyglobby');
  return glob(pattern.replaceAll('\\', '/'), { cwd, onlyFiles: true, expandDirectories: false, followSymbolicLinks: false });
}

/** What the arguments name, in their order; inside one pattern or folder by code unit, so that no output depends on directory order. */
export async function listInputs(args: readonly string[], cwd: string): Promise<Inputs> {
  const paths = new Set<string>();
  const unmatched: { pattern: string; folder: boolean }[] = [];
  for (const arg of args) {
    if (arg === '') throw fail('no-file');
    const stat = arg === '-' ? null : statOf(resolve(cwd, arg), arg);
    const found =
      arg === '-' || stat?.isDirectory() === false
        ? [arg]
        : stat !== null
          ? inFolder(arg, cwd)
          : MAGIC.test(arg)
            ? await matches(arg, cwd)
            : null;
    if (found === null) throw fail('file-missing', { path: arg });
    if (found.length === 0) unmatched.push({ pattern: arg, folder: stat !== null });
    for (const path of found.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))) paths.add(path);
  }
  return { paths: [...paths], unmatched };
}

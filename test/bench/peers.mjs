// What users would write or run instead. A peer that is not installed is skipped, and that is said.
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const at = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Where a program is: in the folder of further tools, in this project, on the PATH; null where it is nowhere. */
export function programOf(name, tools) {
  const folders = [...(tools === undefined ? [] : [join(tools, 'node_modules/.bin'), tools]), at('../../node_modules/.bin')];
  for (const folder of [...folders, ...(process.env.PATH ?? '').split(delimiter)]) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      continue;
    }
  }
  return null;
}

/** Python itself and not a shim before it, which takes longer than the script. */
function python(tools) {
  const found = programOf('python3', tools);
  if (found === null) return null;
  const said = spawnSync(found, ['-c', 'import sys; print(sys.executable)'], { encoding: 'utf8' });
  return said.status === 0 ? said.stdout.trim() : null;
}

/** Readers of the whole table, one JSON line a task: number, category, text, units. `most` is the largest file they are given, in MB. */
export const readers = [
  {
    key: 'mawk',
    name: 'awk script (mawk)',
    most: Infinity,
    command: (file, tools) => [programOf('mawk', tools), '-f', at('peers/plan.awk'), file],
  },
  { key: 'node', name: 'Node script (split, replace)', most: 200, command: (file) => [process.execPath, at('peers/naive.mjs'), file] },
  { key: 'python', name: 'python script (csv, re)', most: Infinity, command: (file, tools) => [python(tools), at('peers/plan.py'), file] },
  {
    key: 'miller',
    name: 'Miller',
    most: Infinity,
    partial: true,
    command: (file, tools) => [programOf('mlr', tools) && '/bin/sh', at('peers/mlr.sh'), file],
  },
  { key: 'parsers', name: 'csv-parse + cheerio a cell', most: 50, command: (file) => [process.execPath, at('peers/parsers.mjs'), file] },
];

/** Linters and checkers on a file of the seed's size, as cold as plan: what users know as fast and as slow. */
export const checkers = [
  { name: 'oxlint', kind: 'code', command: (file, tools) => [programOf('oxlint', tools), file] },
  { name: 'autocorrect', kind: 'prose', command: (file, tools) => [programOf('autocorrect', tools), '--lint', file] },
  { name: 'biome lint', kind: 'code', command: (file, tools) => [programOf('biome', tools), 'lint', file] },
  { name: 'eslint', kind: 'code', command: (file, tools) => [programOf('eslint', tools), '--no-config-lookup', file] },
];

// A folder of many documents against reading their bytes alone: worked on anew, by two threads, and with a cache that knows them all.
import { createHash } from 'node:crypto';
import { createReadStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pairs, run } from '../measure.mjs';
import { mib, ms, plan, table, times } from '../plan.mjs';
import { folderOf } from '../workload.mjs';

export const title = 'A folder of many documents';
const commands = [
  ['parse', '--format', 'csv'],
  ['parse', '--format', 'ndjson'],
  ['check', '--format', 'ndjson', '--exit-zero'],
];
const target = (command, format) => (command === 'parse' && format === 'csv' ? 3 : null);

const cat = ['/bin/sh', '-c', 'cat *.tsv'];

/** SHA-256 of a file that may be larger than memory. */
async function digestOf(path) {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk);
  return hash.digest('hex');
}

/** Runs each command line once; throws where one writes other bytes than the first. */
async function same(lines, output) {
  let first = null;
  for (const line of lines) {
    await run(line, { output });
    const digest = await digestOf(output);
    first ??= digest;
    if (digest !== first) throw new Error(`${line.join(' ')} writes other bytes than ${lines[0].join(' ')}`);
  }
  rmSync(output);
}

export async function measure({ files, bulkPairs, work, say }) {
  const rows = [];
  const cache = join(work, 'archive.cache');
  for (const count of files) {
    const folder = folderOf(work, count);
    for (const [command, flag, format, ...rest] of commands) {
      say(`${String(count)} documents: ${command} --format ${format}`);
      const ours = plan(command, folder, flag, format, ...rest, '--quiet');
      const kept = [...ours, `--cache=${cache}`];
      if (existsSync(cache)) rmSync(cache, { recursive: true });
      await same([[...ours, '--jobs', '1'], [...ours, '--jobs', '2'], kept, kept, [...kept, '--jobs', '2']], join(work, 'archive.out'));
      const named = `plan ${[command, flag, format, ...rest].join(' ')}`;
      for (const [name, line, least] of [
        [named, ours, target(command, format)],
        [`${named} --jobs 2`, [...ours, '--jobs', '2'], null],
        [`${named} --cache`, kept, null],
      ]) {
        const result = await pairs(line, cat, bulkPairs, { ours: { memory: true }, theirs: { cwd: folder } });
        rows.push([
          String(count),
          `\`${name}\``,
          ms(result.ours),
          mib(result.peak),
          ms(result.theirs),
          times(result.ratio),
          least === null ? '' : `≤ ${times(least)}`,
        ]);
      }
      rmSync(cache, { recursive: true });
    }
  }
  return { table: table(['documents', 'command', 'time', 'peak memory', '`cat`', 'ratio', 'target'], rows), skipped: [] };
}

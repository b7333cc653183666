// A folder of many documents against reading their bytes alone.
import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
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

export async function measure({ files, bulkPairs, work, say }) {
  const rows = [];
  for (const count of files) {
    const folder = folderOf(work, count);
    for (const [command, flag, format, ...rest] of commands) {
      say(`${String(count)} documents: ${command} --format ${format}`);
      const ours = plan(command, folder, flag, format, ...rest, '--quiet');
      const output = join(work, 'archive.out');
      await run(ours, { output });
      const digest = createHash('sha256').update(readFileSync(output)).digest('hex');
      await run(ours, { output });
      if (createHash('sha256').update(readFileSync(output)).digest('hex') !== digest)
        throw new Error(`${ours.join(' ')} differs from run to run`);
      rmSync(output);
      const result = await pairs(ours, cat, bulkPairs, { ours: { memory: true }, theirs: { cwd: folder } });
      const least = target(command, format);
      rows.push([
        String(count),
        `\`plan ${[command, flag, format, ...rest].join(' ')}\``,
        ms(result.ours),
        mib(result.peak),
        ms(result.theirs),
        times(result.ratio),
        least === null ? '' : `≤ ${times(least)}`,
      ]);
    }
  }
  return { table: table(['documents', 'command', 'time', 'peak memory', '`cat`', 'ratio', 'target'], rows), skipped: [] };
}

// How time and memory grow with one file: every size twice the one before, every format that streams, and check.
import { run } from '../measure.mjs';
import { median } from '../measure.mjs';
import { mib, ms, plan, table, times } from '../plan.mjs';
import { fileOf } from '../workload.mjs';

export const title = 'Growth with the size of one file';
const commands = [
  ['parse', '--format', 'csv'],
  ['parse', '--format', 'ndjson'],
  ['check', '--format', 'ndjson', '--exit-zero'],
];

export async function measure({ doubling, bulkPairs, work, say }) {
  const rows = [];
  for (const [command, ...rest] of commands) {
    let before = null;
    for (const size of doubling) {
      say(`${command} ${rest.join(' ')}, ${String(size)} MB`);
      const words = plan(command, fileOf(work, size), ...rest, '--quiet');
      const runs = [];
      for (let at = 0; at < bulkPairs; at += 1) runs.push(await run(words, { memory: true }));
      const time = median(runs.map((one) => one.time));
      const peak = Math.max(...runs.map((one) => one.peak ?? 0)) || null;
      rows.push([
        `\`plan ${command} ${rest.join(' ')}\``,
        `${String(size)} MB`,
        ms(time),
        before === null ? '' : times(time / before),
        mib(peak),
      ]);
      before = time;
    }
  }
  return { table: table(['command', 'file', 'time', 'over the size before', 'peak memory'], rows), skipped: [] };
}

// One large file of many documents: every task against what users would write, first that both hold the same, then how fast.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pairs, run } from '../measure.mjs';
import { readers } from '../peers.mjs';
import { mib, ms, plan, table, times } from '../plan.mjs';
import { sameTasks } from '../same.mjs';
import { fileOf } from '../workload.mjs';

export const title = 'One large file, every task';
const targets = { mawk: 1, node: 1 / 3, python: 1 / 5, parsers: 1 / 50 };
/** Up to this size, in MB, units are compared too: lines of JSON hold their words, and are many times as long as CSV. */
const WHOLE = 10;

async function compare(file, size, theirs, work) {
  const format = size <= WHOLE ? 'ndjson' : 'csv';
  const [mine, other] = [join(work, 'plan.out'), join(work, 'peer.out')];
  await run(plan('parse', file, '--format', format, '--quiet'), { output: mine });
  await run(theirs, { output: other });
  const count = await sameTasks(mine, format, other);
  rmSync(mine);
  rmSync(other);
  return count;
}

export async function measure({ sizes, bulkPairs, work, tools, say }) {
  const rows = [];
  const skipped = new Set();
  for (const size of sizes) {
    const file = fileOf(work, size);
    for (const { key, name, most, partial, command } of readers) {
      const theirs = command(file, tools);
      if (theirs[0] === null) {
        skipped.add(name);
        continue;
      }
      if (size > most) continue;
      say(`${String(size)} MB, ${name}: the same tasks`);
      const count = partial === true ? null : await compare(file, size, theirs, work);
      say(`${String(size)} MB, ${name}: ${count === null ? 'its tasks are fewer' : `${String(count)} tasks on both sides`}; time`);
      const ours = plan('parse', file, '--format', 'csv', '--quiet');
      const result = await pairs(ours, theirs, bulkPairs, { memory: true });
      const target = size === Math.max(...sizes.filter((one) => one <= most)) ? targets[key] : undefined;
      rows.push([
        `${String(size)} MB`,
        count === null ? '' : String(count),
        ms(result.ours),
        mib(result.peak),
        name,
        ms(result.theirs),
        mib(result.theirPeak),
        times(result.ratio),
        target === undefined ? '' : `≤ ${times(target)}`,
      ]);
    }
  }
  const head = ['file', 'tasks', '`plan parse --format csv`', 'peak', 'against', 'its time', 'its peak', 'ratio', 'target'];
  return { table: table(head, rows), skipped: [...skipped] };
}

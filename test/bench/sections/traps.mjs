// How time grows over inputs made to be squared: each trap in sizes that double, what it takes beside the start of the program.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { median, run } from '../measure.mjs';
import { mib, ms, plan, table, times } from '../plan.mjs';
import { traps } from '../traps.mjs';

export const title = `Inputs made to be slow: of ${String(traps.length)}, those that grow most and those that take longest`;
const TARGET = 2.6;
const SHOWN = 5;
/** Faster than this nothing can be said of growth, in milliseconds beside the start. */
const NOISE = 100;
/** A trap may be a table without a task, or too large a cell: then the run says so. */
const ALLOW = [0, 1, 2];
const commands = [
  ['parse', '--format', 'ndjson'],
  ['check', '--format', 'ndjson', '--exit-zero'],
];

/** What one trap takes in each size: milliseconds beside the start, the largest peak, and the growth of a doubling on average. */
async function grown(line, name, [ending, make], { trapSizes, bulkPairs, work, start }) {
  const file = join(work, `trap.${ending}`);
  const spent = [];
  let peak = null;
  for (const size of trapSizes) {
    writeFileSync(file, make(size * 1e6));
    const runs = [];
    for (let at = 0; at < bulkPairs; at += 1)
      runs.push(await run(plan(line[0], file, ...line.slice(1), '--quiet'), { memory: true, allow: ALLOW }));
    spent.push(Math.max(1, median(runs.map(({ time }) => time)) - start));
    peak = Math.max(...runs.map((one) => one.peak ?? 0)) || null;
  }
  rmSync(file);
  const doublings = Math.log2(trapSizes.at(-1) / trapSizes[0]);
  const growth = (Math.max(NOISE, spent.at(-1)) / Math.max(NOISE, spent[0])) ** (1 / doublings);
  return { name, line, spent, peak, growth };
}

export async function measure(settings) {
  const { say, trapSizes, named, work } = settings;
  const tiny = join(work, 'tiny.tsv');
  writeFileSync(tiny, '工作任务\t责任单位\n1.做好。\t市教育局\n');
  const all = [];
  for (const line of commands) {
    const starts = [];
    for (let at = 0; at < 5; at += 1) starts.push((await run(plan(line[0], tiny, ...line.slice(1), '--quiet'))).time);
    for (const [name, ...made] of traps.filter(([words]) => words.includes(named))) {
      const one = await grown(line, name, made, { ...settings, start: median(starts) });
      say(
        `${one.growth > TARGET ? '!' : ' '} ${line[0]}, ${name}: ${one.spent.map(ms).join(', ')}; ${times(one.growth)} a doubling; ${mib(one.peak)}`,
      );
      all.push(one);
    }
  }
  const most = (key) => [...all].sort((a, b) => key(b) - key(a)).slice(0, SHOWN);
  const shown = new Set([...most(({ growth }) => growth), ...most(({ spent }) => spent.at(-1))]);
  const rows = [...shown].map(({ name, line, spent, peak, growth }) => [
    name,
    `\`plan ${line[0]}\``,
    ...spent.map(ms),
    mib(peak),
    times(growth),
    `≤ ${times(TARGET)}`,
  ]);
  const head = ['input', 'command', ...trapSizes.map((size) => `${String(size)} MB`), 'peak', 'a doubling', 'target'];
  return { table: table(head, rows), skipped: [] };
}

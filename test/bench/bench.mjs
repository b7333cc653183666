// npm run bench: makes its own workloads, measures pair by pair, prints Markdown. `--help` lists the options.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import * as archive from './sections/archive.mjs';
import * as bulk from './sections/bulk.mjs';
import * as growth from './sections/growth.mjs';
import * as start from './sections/start.mjs';
import * as traps from './sections/traps.mjs';
import { fileOf, folderOf } from './workload.mjs';

const HELP = `npm run bench -- [options]
  --only NAMES     of start,bulk,growth,traps,archive (default: all)
  --pairs N        pairs of a cold start (default 40)
  --bulk-pairs N   pairs of a large run (default 5)
  --sizes LIST     megabytes of the files of bulk (default 1,50,200)
  --doubling LIST  megabytes of the files of growth (default 50,100,200)
  --traps LIST     megabytes of inputs made to be slow (default 1,2,4,8)
  --named WORDS    only inputs made to be slow with these words in their name
  --files LIST     documents of the folders of archive (default 2000,20000)
  --work DIR       where workloads are made and kept (default: a folder of the system's for such)
  --tools DIR      a folder with more peers: programs, or packages under node_modules
  --make           make the workloads and measure nothing
  --write          put the tables into test/bench/results.md; then UPDATE=1 npx vitest run test/readme.test.ts
`;
const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'start,bulk,growth,traps,archive' },
    pairs: { type: 'string', default: '40' },
    'bulk-pairs': { type: 'string', default: '5' },
    sizes: { type: 'string', default: '1,50,200' },
    doubling: { type: 'string', default: '50,100,200' },
    traps: { type: 'string', default: '1,2,4,8' },
    named: { type: 'string', default: '' },
    files: { type: 'string', default: '2000,20000' },
    work: { type: 'string', default: join(tmpdir(), 'plan-bench-work') },
    tools: { type: 'string' },
    make: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

const sections = { start, bulk, growth, traps, archive };
const numbers = (list) => list.split(',').map(Number);
const results = fileURLToPath(new URL('results.md', import.meta.url));

/** The page with one section's part put in anew. */
function put(page, name, words) {
  const [open, close] = [`<!-- ${name} -->\n`, `<!-- /${name} -->\n`];
  const from = page.indexOf(open);
  if (from < 0) return `${page}${page === '' ? '' : '\n'}${open}${words}${close}`;
  return page.slice(0, from) + open + words + page.slice(page.indexOf(close));
}

if (values.help) process.stdout.write(HELP);
else if (values.make) {
  for (const size of new Set([...numbers(values.sizes), ...numbers(values.doubling)]))
    process.stdout.write(`${fileOf(values.work, size)}\n`);
  for (const count of numbers(values.files)) process.stdout.write(`${folderOf(values.work, count)}\n`);
} else {
  const settings = {
    count: Number(values.pairs),
    bulkPairs: Number(values['bulk-pairs']),
    sizes: numbers(values.sizes),
    doubling: numbers(values.doubling),
    trapSizes: numbers(values.traps),
    named: values.named,
    files: numbers(values.files),
    work: values.work,
    tools: values.tools,
    say: (words) => process.stderr.write(`${words}\n`),
  };
  const machine = `Node ${process.versions.node}, ${String(cpus().length)} cores, ${process.platform}`;
  for (const name of values.only.split(',')) {
    const { title, measure } = sections[name];
    const { table, skipped } = await measure(settings);
    const note = `Medians, pair by pair; ${machine}.${skipped.length === 0 ? '' : ` Not installed here: ${skipped.join(', ')}.`}`;
    const words = `**${title}.** ${note}\n\n${table}`;
    process.stdout.write(`${words}\n`);
    if (values.write) writeFileSync(results, put(readFileSync(results, { encoding: 'utf8', flag: 'a+' }), name, words));
  }
}

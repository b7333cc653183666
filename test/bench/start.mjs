// Cold start against bare Node, pair by pair in one run: node test/bench/start.mjs [PAIRS=40]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const pairs = Number(process.argv[2] ?? 40);
const at = (path) => fileURLToPath(new URL(path, import.meta.url));
const plan = at('../../bin/plan.js');
const seed = at('../../seeds/000_205b9cb32ea752cf.txt');
const commands = {
  'plan --version': [plan, '--version'],
  'plan --help': [plan, '--help'],
  'plan parse SEED --format json': [plan, 'parse', seed, '--format', 'json'],
  'plan parse SEED': [plan, 'parse', seed],
  'plan audit SEED --format json': [plan, 'audit', seed, '--format', 'json'],
};
const time = (args) => {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`${args.join(' ')} gave ${String(status)}`);
  return performance.now() - start;
};
const median = (list) => list.toSorted((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0;

for (const [name, args] of Object.entries(commands)) {
  time(args);
  const runs = Array.from({ length: pairs }, () => [time(['-e', '0']), time(args)]);
  const bare = median(runs.map(([a]) => a));
  const ours = median(runs.map(([, b]) => b));
  const ratio = median(runs.map(([a, b]) => b / a));
  console.log(`${name.padEnd(32)} ${ours.toFixed(1).padStart(7)} ms  node -e 0 ${bare.toFixed(1)} ms  ratio ${ratio.toFixed(2)}`);
}

// npm run fuzz: the properties for as long as one likes; what fails is shrunk and kept with how to run it again. `--help` lists the options.
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clearInterval, setInterval } from 'node:timers';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';

const HELP = `npm run fuzz -- [options]
  --minutes N     how long (default 10)
  --seed S        where the random numbers begin (default: from the clock; it is printed)
  --only NAMES    of bytes,structures,kept,carriers,encodings,options (default: all)
  --runs N        runs of a property in one go (default 100)
  --out DIR       where failures are kept (default: a new folder of the system's for such)
  --replay DIR    run one kept failure again
`;
/** A run that takes longer than this many milliseconds hangs. */
const HANGS = 120_000;
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
    only: { type: 'string', default: '' },
    runs: { type: 'string', default: '100' },
    out: { type: 'string' },
    replay: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'node_modules/.cache/plan-fuzz');
const say = (words) => process.stdout.write(`${words}\n`);

/** The sources as one module: vitest is not needed, and faults keep their lines. */
async function bundled() {
  mkdirSync(folder, { recursive: true });
  const outfile = join(folder, `work-${String(process.pid)}.mjs`);
  await build({
    entryPoints: [join(root, 'test/fuzz/work.ts')],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    sourcemap: 'inline',
    define: { 'import.meta.url': JSON.stringify(new URL('work.ts', import.meta.url).href) },
    outfile,
    logLevel: 'warning',
  });
  return outfile;
}

function watch(file, out, seed) {
  const beat = new SharedArrayBuffer(4);
  const counter = new Int32Array(beat);
  const only = values.only === '' ? [] : values.only.split(',');
  const worker = new Worker(file, {
    workerData: { out, seed, only, replay: values.replay ?? null, beat, runs: Number(values.runs) },
    execArgv: ['--enable-source-maps'],
  });
  const totals = new Map();
  let failures = 0;
  let [last, since] = [0, Date.now()];
  let told = Date.now();
  const counts = () => `${[...totals].map(([name, count]) => `${name} ${String(count)}`).join(', ')} runs; ${String(failures)} failures`;
  const end = Date.now() + Number(values.minutes) * 60_000;
  const finish = async (code) => {
    clearInterval(watching);
    await worker.terminate();
    say(counts());
    rmSync(file, { force: true });
    rmSync(join(out, 'running'), { recursive: true, force: true });
    process.exit(code);
  };
  worker.on('message', (message) => {
    if (message.kind === 'batch') totals.set(message.name, (totals.get(message.name) ?? 0) + message.runs);
    else if (message.kind === 'failure') {
      failures += 1;
      say(`FAILED ${message.seen.slice(0, 600)}\n  kept in ${message.folder}; again: npm run fuzz -- --replay ${message.folder}`);
    } else {
      say(message.seen ?? 'it holds now');
      rmSync(file, { force: true });
      process.exit(message.seen === null ? 0 : 1);
    }
  });
  worker.on('error', (error) => {
    say(`the fuzzer itself failed: ${error.stack}`);
    void finish(2);
  });
  process.once('SIGINT', () => void finish(130));
  const watching = setInterval(() => {
    const now = Atomics.load(counter, 0);
    if (now !== last) [last, since] = [now, Date.now()];
    if (Date.now() - told > 60_000) {
      told = Date.now();
      process.stderr.write(`${counts()}\n`);
    }
    if (Date.now() > end && values.replay === undefined) void finish(failures > 0 ? 1 : 0);
    if (Date.now() - since < HANGS) return;
    const kept = join(out, 'hang');
    if (existsSync(join(out, 'running'))) cpSync(join(out, 'running'), kept, { recursive: true });
    failures += 1;
    say(`HANGS: kept in ${kept}`);
    void finish(1);
  }, 500);
}

if (values.help) process.stdout.write(HELP);
else {
  const out = values.out ?? mkdtempSync(join(tmpdir(), 'plan-fuzz-kept-'));
  mkdirSync(out, { recursive: true });
  if (values.replay === undefined) say(`seed ${values.seed}, ${values.minutes} minutes; failures are kept in ${out}`);
  watch(await bundled(), out, Number(values.seed));
}

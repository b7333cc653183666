import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.ts';
import type { Load, start as Start } from '../../src/start.ts';

// The program as it is shipped: what the build leaves out or puts in is part of what must hold.
const { load } = createRequire(import.meta.url)('../../bin/load.js') as { load: Load & ((name: 'plan') => { start: typeof Start }) };
const { start } = load('plan');

export interface File {
  readonly name: string;
  readonly bytes: Buffer;
}

/** One command line and what it finds: all that a run depends on. */
export interface Case {
  readonly argv: readonly string[];
  readonly files: readonly File[];
  readonly stdin?: Buffer;
  readonly env?: Readonly<Record<string, string>>;
  /** Width of the terminal; null is a pipe. */
  readonly columns?: number | null;
}

export interface Outcome {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  /** Of the processor, which other work on the machine does not lengthen. */
  readonly milliseconds: number;
  /** What was thrown out of it, which should be nothing. */
  readonly thrown: unknown;
  /** The folder after the run: names of files with their contents. */
  readonly left: ReadonlyMap<string, Buffer>;
}

const unwaited: unknown[] = [];
process.on('unhandledRejection', (error) => unwaited.push(error));

export function contents(folder: string, base = ''): [string, Buffer][] {
  return readdirSync(folder)
    .sort()
    .flatMap((name): [string, Buffer][] => {
      const path = join(folder, name);
      return statSync(path).isDirectory() ? contents(path, `${base}${name}/`) : [[base + name, readFileSync(path)]];
    });
}

/** Runs `use` in a new folder that holds the files. */
export async function inFolder<T>(files: readonly File[], use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-fuzz-'));
  try {
    for (const { name, bytes } of files) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), bytes);
    }
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Runs one command line in a folder. */
export async function runIn(cwd: string, { argv, stdin, env = {}, columns = null }: Omit<Case, 'files'>): Promise<Outcome> {
  const said = { out: '', err: '' };
  const stream = (name: keyof typeof said): Io['out'] => ({
    write: (chunk) => {
      said[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString();
      return true;
    },
    isTTY: columns !== null,
    columns,
  });
  const bytes = stdin ?? Buffer.alloc(0);
  const chunks = async function* (): AsyncGenerator<Buffer> {
    yield await Promise.resolve(bytes);
  };
  const io: Io = {
    out: stream('out'),
    err: stream('err'),
    env: { LANG: 'C', XDG_CACHE_HOME: join(tmpdir(), 'plan-fuzz-cache'), ...env },
    cwd,
    now: () => 0,
    stdin: () => bytes,
    chunks,
  };
  const before = process.cpuUsage();
  let code = -1;
  let thrown: unknown = null;
  try {
    code = await start(argv, io, load);
  } catch (error) {
    thrown = error;
  }
  const spent = process.cpuUsage(before);
  // A rejection that nobody waited for would have ended the process: it comes with the next turn.
  await new Promise((done) => setImmediate(done));
  thrown ??= unwaited.shift() ?? null;
  return { code, ...said, milliseconds: (spent.user + spent.system) / 1000, thrown, left: new Map(contents(cwd)) };
}

export function runCase(one: Case): Promise<Outcome> {
  return inFolder(one.files, (folder) => runIn(folder, one));
}

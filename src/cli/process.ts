import { fstatSync, read, readFileSync, writeSync } from 'node:fs';
import type { Io, Stream } from './io.ts';
import { statusLine } from './status-line.ts';

const AGAIN = 5;

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/** Writes all bytes to a descriptor; waits where a pipe is full, and is false where its reader has gone. */
function writeAll(descriptor: number, chunk: string | Uint8Array): boolean {
  const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  for (let at = 0; at < bytes.length; ) {
    try {
      at += writeSync(descriptor, bytes, at);
    } catch (error) {
      if (codeOf(error) === 'EPIPE') return false;
      if (codeOf(error) !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, AGAIN);
    }
  }
  return true;
}

const PIECE = 1 << 16;

/** Standard input as it comes. It does not wait for it where other work could be done: threads answer, an interrupt is heard. */
async function* chunks(): AsyncGenerator<Buffer> {
  const room = Buffer.allocUnsafeSlow(PIECE);
  const more = (): Promise<number> =>
    new Promise((resolve, reject) => {
      read(0, room, 0, PIECE, null, (error, length) => {
        if (error === null || codeOf(error) === 'EOF') resolve(error === null ? length : 0);
        else if (codeOf(error) === 'EAGAIN') setTimeout(() => void more().then(resolve, reject), AGAIN);
        else reject(error);
      });
    });
  for (let length = await more(); length > 0; length = await more()) yield room.subarray(0, length);
}

/** /dev/null of Linux (major 1, minor 3), into which much is written and nothing shown. */
const NULL_DEVICE = 0x103;

/** Whether a descriptor is a terminal. A pipe or a file is none: only a device is worth loading node:tty for. */
function isTerminal(descriptor: 1 | 2): boolean {
  try {
    const device = fstatSync(descriptor);
    return device.isCharacterDevice() && device.rdev !== NULL_DEVICE && process.getBuiltinModule('node:tty').isatty(descriptor);
  } catch {
    return false;
  }
}

const LINE_END = 10;

/** Whether what is written ends a line; nothing at all leaves the line as it was. */
function endsLine(chunk: string | Uint8Array, before: boolean): boolean {
  if (chunk.length === 0) return before;
  return typeof chunk === 'string' ? chunk.endsWith('\n') : chunk[chunk.length - 1] === LINE_END;
}

/** The columns that a terminal says it has; one that was never told its size (of a container, of `script`) says 0. */
export function widthTold(columns: number | undefined): number | null {
  return columns !== undefined && columns > 0 ? columns : null;
}

function stream(descriptor: 1 | 2, write: Stream['write']): Stream {
  return {
    write,
    get isTTY() {
      return isTerminal(descriptor);
    },
    get columns() {
      if (!isTerminal(descriptor)) return null;
      return widthTold((descriptor === 1 ? process.stdout : process.stderr).columns);
    },
  };
}

/** The process as a run sees it; `thread` is the file that another thread begins with. process.stdout itself is only touched for a terminal's width: loading it costs. */
export function processIo(thread: string): Io {
  let ended = true;
  const line = statusLine(
    (words) => writeAll(2, words),
    () => !ended && isTerminal(1),
  );
  return {
    out: stream(1, (chunk) => {
      if (line.shown() && isTerminal(1)) line.before();
      ended = endsLine(chunk, ended);
      return writeAll(1, chunk);
    }),
    err: stream(2, (chunk) => {
      line.before();
      return writeAll(2, chunk);
    }),
    status: line.show,
    env: process.env,
    cwd: process.cwd(),
    stdin: () => readFileSync(0),
    chunks,
    thread: (start) =>
      new (process.getBuiltinModule('node:worker_threads').Worker)(thread, {
        workerData: start,
        resourceLimits: { maxYoungGenerationSizeMb: 8 },
      }),
  };
}

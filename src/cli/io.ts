import type { Worker } from 'node:worker_threads';
import type { Start } from '../jobs/orders.ts';

/** Everything a run may touch, given to it: streams, environment, folder. A test gives its own. */
export interface Io {
  readonly out: Stream;
  readonly err: Stream;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly cwd: string;
  readonly stdin: () => Buffer;
  /** Standard input piece by piece as it comes; a piece is only good until the next. */
  readonly chunks: () => AsyncIterable<Buffer>;
  /** Starts another thread of the program on what it is given; absent where there are none. */
  readonly thread?: (start: Start) => Worker;
  /** Shows a line on the terminal that standard error is, in place of the one before; null takes it away. Absent where there is none. */
  readonly status?: (words: string | null) => void;
  /** Milliseconds since some time; those of the day where it is absent. */
  readonly now?: () => number;
}

export interface Stream {
  /** Writes all of it, in order; false when nobody reads any more (the pipe is closed). */
  readonly write: (chunk: string | Uint8Array) => boolean;
  readonly isTTY: boolean;
  /** Width of the terminal, null where there is none. */
  readonly columns: number | null;
}

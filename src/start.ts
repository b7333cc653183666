import type { Io } from './cli/io.ts';
import type { main } from './main.ts';

declare const PLAN_VERSION: string;
export { processIo } from './cli/process.ts';

/** The command's first room: a version is told before anything else is loaded. */
export async function start(argv: readonly string[], io: Io, load: () => typeof main): Promise<number> {
  const [only, ...more] = argv;
  if (more.length === 0 && (only === '--version' || only === '-V')) {
    io.out.write(`${PLAN_VERSION}\n`);
    return 0;
  }
  return load()(argv, io);
}

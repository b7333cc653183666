import type { Run } from './cli/commands/index.ts';
import type { Io } from './cli/io.ts';
import { langOf } from './cli/lang.ts';
import { plainLine } from './cli/plain.ts';
import type * as whole from './main.ts';

declare const PLAN_VERSION: string;
export { processIo } from './cli/process.ts';

/** Loads a bundle by its name: `main`, or the one of a command. */
export interface Load {
  (name: 'main'): typeof whole;
  (name: `command-${string}`): { readonly run: Run };
}

/** The command's first room. A version, and a plain command line, are dealt with before the parser of command lines is loaded. */
export async function start(argv: readonly string[], io: Io, load: Load): Promise<number> {
  const [only, ...more] = argv;
  if (more.length === 0 && (only === '--version' || only === '-V')) {
    io.out.write(`${PLAN_VERSION}\n`);
    return 0;
  }
  const line = plainLine(argv);
  if (line === null) return load('main').main(argv, io);
  const lang = langOf(line.raw.lang, io.env);
  try {
    return await load(`command-${line.command}`).run(line.files, line.raw, lang, io);
  } catch (error) {
    return load('main').failed(error, lang, line.raw.debug === true, io);
  }
}

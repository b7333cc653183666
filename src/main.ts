import { CommanderError } from 'commander';
import { runs } from './cli/commands/index.ts';
import type { Io } from './cli/io.ts';
import { codeOf, programOf } from './cli/program.ts';
import { failed } from './cli/failed.ts';
import { langOf } from './cli/lang.ts';
import { commands } from './cli/options/index.ts';
import { asked } from './cli/streams/asked.ts';

declare const PLAN_VERSION: string;
export { failed } from './cli/failed.ts';
export type { Io } from './cli/io.ts';

function langAsked(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--lang');
  return at >= 0 ? argv[at + 1] : argv.find((word) => word.startsWith('--lang='))?.slice(7);
}

/** Whether a command reads files. */
function reads(command: string): boolean {
  return commands.some(({ name, argument }) => name === command && argument === undefined);
}

/** Runs one command line and gives its exit code: 0 done, 1 findings under --strict, 2 a failure told in one line. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  const lang = langOf(langAsked(argv), io.env);
  const program = programOf(lang, PLAN_VERSION, argv, io.out, async (command, files, raw) => {
    const load = runs[command];
    if (load === undefined) throw new Error(command);
    return (await load()).run(files, reads(command) ? asked(files, raw) : raw, lang, io);
  });
  try {
    if (argv.length === 0) {
      io.err.write(program.helpInformation());
      return 2;
    }
    await program.parseAsync([...argv], { from: 'user' });
    return codeOf(program);
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const failure = error instanceof CommanderError ? await (await import('./cli/usage.ts')).usageFailure(error) : error;
    return failed(failure, lang, argv.includes('--debug'), io);
  }
}

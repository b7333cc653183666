import { type Argument, Command, InvalidArgumentError, Option as CommanderOption } from 'commander';
import type { Lang } from '../model.ts';
import { ABOUT, commands, FILES, HEADINGS, HELP, type Option, options, takes, VERSION } from './options/index.ts';
import type { Io } from './io.ts';
import type { Raw } from './settings.ts';

/** Width of help where no terminal says another. */
const PIPED = 80;

export type Action = (command: string, files: readonly string[], raw: Raw) => Promise<number>;

function made({ flags, say, choices, many }: Option, lang: Lang): CommanderOption {
  const option = new CommanderOption(flags, say[lang]);
  if (choices !== undefined) option.choices([...choices]);
  if (many === true) {
    // Several words may be given at once (a,b) or one by one.
    option.argParser((value: string, before: string[] | undefined) => {
      for (const word of choices === undefined ? [] : value.split(',')) {
        if (choices?.includes(word) !== true) throw new InvalidArgumentError(`option '${flags}' argument '${word}' is invalid.`);
      }
      return [...(before ?? []), ...(choices === undefined ? [value] : value.split(','))];
    });
  }
  return option;
}

/** What was said. An option whose value may be left out says nothing where it is named alone. */
function saidOf(command: Command): Raw {
  const alone = command.options.filter(({ required, optional }) => optional && !required).map((option) => option.attributeName());
  return Object.fromEntries(
    Object.entries(command.opts<Record<string, unknown>>()).map(([name, value]) => [
      name,
      value === true && alone.includes(name) ? '' : value,
    ]),
  );
}

function shown(argument: Argument): string {
  const name = `${argument.name()}${argument.variadic ? '...' : ''}`;
  return argument.required ? `<${name}>` : `[${name}]`;
}

/** The command line from the tables of options and commands. Nothing of it writes or ends the process: it throws, and main decides. */
export function programOf(lang: Lang, version: string, argv: readonly string[], out: Io['out'], act: Action): Command {
  const program = new Command('plan')
    .description(ABOUT[lang])
    .version(version, '-V, --version', VERSION[lang])
    .helpOption('-h, --help', HELP[lang])
    .helpCommand(false);
  const settle = (command: Command): Command =>
    command
      .exitOverride()
      .showSuggestionAfterError(false)
      .configureOutput({
        writeOut: (words) => void out.write(words),
        writeErr: () => undefined,
        // Left to itself it asks the streams of the process, and Node loads all of its streams for that.
        getOutHelpWidth: () => out.columns ?? PIPED,
        getErrHelpWidth: () => PIPED,
        getOutHasColors: () => false,
        getErrHasColors: () => false,
      })
      .configureHelp({
        styleTitle: (title) => HEADINGS[title]?.[lang] ?? title,
        // Every command takes options, though only those of a named one are there.
        subcommandTerm: (one) => [one.name(), '[options]', ...one.registeredArguments.map(shown)].join(' '),
      });
  settle(program);
  for (const entry of commands) {
    const { name, say, argument } = entry;
    const command = settle(program.command(name)).description(say[lang]).helpOption('-h, --help', HELP[lang]);
    if (argument === undefined) command.argument('[file...]', FILES[lang]);
    else if (argument !== null) command.argument(argument.name, argument.say[lang]);
    // The options of a command that is not named are not asked for.
    if (argv.includes(name)) for (const option of options) if (takes(entry, option)) command.addOption(made(option, lang));
    command.action(async (...given: unknown[]) => {
      const words = argument === null ? [] : [given[0]].flat().filter((word) => typeof word === 'string');
      codes.set(program, await act(name, words, saidOf(command)));
    });
  }
  return program;
}

const codes = new WeakMap<Command, number>();

/** The exit code of the command that ran, 0 where none did. */
export function codeOf(program: Command): number {
  return codes.get(program) ?? 0;
}

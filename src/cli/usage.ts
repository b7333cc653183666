import type { CommanderError } from 'commander';
import { fail, type Failure } from '../failure.ts';
import { commands, options } from './options/index.ts';

function names(): string[] {
  return options.flatMap(({ flags }) => flags.split(/[ ,]+/u).filter((flag) => flag.startsWith('--')));
}

/** The nearest of the words to what was typed, where one is near. */
async function nearest(typed: string, words: readonly string[]): Promise<string | null> {
  const { closest, distance } = await import('fastest-levenshtein');
  const best = closest(typed, words);
  return distance(typed, best) <= Math.max(2, Math.floor(typed.length / 3)) ? best : null;
}

function quoted(message: string): string {
  return /'([^']*)'/u.exec(message)?.[1] ?? '';
}

/** Commander's complaint as a failure of ours: one line, in the chosen language, with the nearest right word. */
export async function usageFailure(error: CommanderError): Promise<Failure> {
  const typed = quoted(error.message);
  switch (error.code) {
    case 'commander.unknownOption':
      return fail('unknown-option', { option: typed, nearest: await nearest(typed, [...names(), '--help', '--version']) });
    case 'commander.unknownCommand':
      return fail('unknown-command', {
        command: typed,
        nearest: await nearest(
          typed,
          commands.map(({ name }) => name),
        ),
        known: commands.map(({ name }) => name).join(', '),
      });
    case 'commander.missingArgument':
      return fail('no-file');
    case 'commander.optionMissingArgument':
      return fail('value-missing', { option: typed });
    case 'commander.invalidArgument': {
      const option = typed.split(' ').find((word) => word.startsWith('--')) ?? typed;
      const value = /argument '([^']*)' is invalid/u.exec(error.message)?.[1] ?? '';
      // Commands have options of one name with other choices: those of this one stand in the message.
      const allowed = /Allowed choices are ([^.]+)\./u.exec(error.message)?.[1]?.split(', ');
      const choices = allowed ?? options.find(({ flags }) => flags.includes(`${option} `))?.choices ?? [];
      return fail('bad-choice', { option, value, known: choices.join(', '), nearest: await nearest(value, choices) });
    }
    default:
      return fail('usage', { message: error.message });
  }
}

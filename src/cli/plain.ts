import { brief, type BriefOption } from './options/brief.ts';
import type { Raw } from './settings.ts';

/** A command line as it was typed, read. */
export interface Line {
  readonly command: string;
  readonly files: readonly string[];
  readonly raw: Raw;
}

/** A lone --no-x means that x holds unless it is given. */
function defaults(options: readonly BriefOption[]): [string, boolean][] {
  return options.flatMap(({ key, negated }) =>
    negated && options.filter((other) => other.key === key).length === 1 ? [[key, true] as [string, boolean]] : [],
  );
}

/** The value that an option takes of a word, undefined where the word is none of its choices. */
function valueOf({ choices, many }: BriefOption, word: string, before: unknown): unknown {
  const words = many && choices !== null ? word.split(',') : [word];
  if (choices !== null && !words.every((one) => choices.includes(one))) return undefined;
  return many ? [...(Array.isArray(before) ? (before as unknown[]) : []), ...words] : word;
}

/**
 * Reads a command line that has nothing to be judged: a command that reads files, its own options written out, files.
 * Null for all else (help, a slip, bundled letters): the parser that can explain it is large, and loaded only then. Where both
 * read a line they read the same.
 */
export function plainLine(argv: readonly string[]): Line | null {
  const [command = '', ...words] = argv;
  const options = Object.hasOwn(brief, command) ? brief[command] : undefined;
  if (options === undefined) return null;
  const files: string[] = [];
  const raw: Record<string, unknown> = Object.fromEntries(defaults(options));
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const equals = word.startsWith('--') ? word.indexOf('=') : -1;
    const flag = equals < 0 ? word : word.slice(0, equals);
    const option = options.find(({ flags }) => flags.includes(flag));
    if (option === undefined || (equals >= 0 && !option.valued && !option.perhaps)) return null;
    if (option.perhaps) {
      const next = words[at + 1] ?? '-';
      const follows = equals < 0 && (next === '-' ? at + 1 < words.length : !next.startsWith('-'));
      raw[option.key] = equals >= 0 ? word.slice(equals + 1) : follows ? words[(at += 1)] : '';
      continue;
    }
    if (!option.valued) {
      raw[option.key] = !option.negated;
      continue;
    }
    const given = equals < 0 ? words[(at += 1)] : word.slice(equals + 1);
    const value = given === undefined ? undefined : valueOf(option, given, raw[option.key]);
    if (value === undefined) return null;
    raw[option.key] = value;
  }
  return files.length === 0 ? null : { command, files, raw };
}

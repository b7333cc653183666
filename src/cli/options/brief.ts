import { commands, options, takes } from './index.ts';

/** An option without its words: what reading a command line needs. */
export interface BriefOption {
  /** The name of its value in `Raw`: `inputFormat` of --input-format. */
  readonly key: string;
  readonly flags: readonly string[];
  readonly valued: boolean;
  /** A value may follow, or none. */
  readonly perhaps: boolean;
  readonly negated: boolean;
  readonly choices: readonly string[] | null;
  readonly many: boolean;
}

/** Each command that reads files, with the options that it takes. The build puts what this gives in its place, so that no words are loaded. */
export type Brief = Readonly<Record<string, readonly BriefOption[]>>;

function keyOf(long: string): string {
  return long.replace(/^--(?:no-)?/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

export const brief: Brief = Object.fromEntries(
  commands
    .filter(({ argument }) => argument === undefined)
    .map((command) => [
      command.name,
      options
        .filter((option) => takes(command, option) && option.judged !== true)
        .map(({ flags, choices, many }): BriefOption => {
          const names = flags.split(/[ ,]+/).filter((word) => word.startsWith('-'));
          const long = names.at(-1) ?? '';
          return {
            key: keyOf(long),
            flags: names,
            valued: flags.includes('<'),
            perhaps: flags.includes(' ['),
            negated: long.startsWith('--no-'),
            choices: choices ?? null,
            many: many === true,
          };
        }),
    ]),
);

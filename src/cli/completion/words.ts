import type { Lang } from '../../model.ts';
import { commands, options, takes } from '../options/index.ts';

export interface Flag {
  readonly long: string;
  readonly short: string | null;
  /** Whether a value follows; the values it may have, where they are known. */
  readonly value: boolean;
  readonly choices: readonly string[];
  readonly say: string;
}

export interface Completed {
  readonly name: string;
  readonly say: string;
  readonly flags: readonly Flag[];
}

/** Every command with its options, as a shell needs them. */
export function completed(lang: Lang): Completed[] {
  return commands.map((entry) => ({
    name: entry.name,
    say: entry.say[lang],
    flags: options
      .filter((option) => takes(entry, option))
      .map(({ flags, say, choices = [] }) => ({
        long: /--[a-z-]+/u.exec(flags)?.[0] ?? '',
        short: /^-[a-zA-Z0]/u.exec(flags)?.[0] ?? null,
        value: flags.includes('<'),
        choices,
        say: say[lang],
      })),
  }));
}

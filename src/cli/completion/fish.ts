import type { Completed } from './words.ts';

function quoted(words: string): string {
  return `'${words.replace(/[\\']/gu, (char) => `\\${char}`)}'`;
}

/** Completion for fish. */
export function script(commands: readonly Completed[]): string {
  const lines = commands.flatMap(({ name, say, flags }) => [
    `complete -c plan -n __fish_use_subcommand -f -a ${name} -d ${quoted(say)}`,
    ...flags.map(({ long, short, value, choices, say: words }) => {
      const parts = [`complete -c plan -n '__fish_seen_subcommand_from ${name}' -l ${long.slice(2)}`];
      if (short !== null) parts.push(`-s ${short.slice(1)}`);
      if (choices.length > 0) parts.push(`-x -a ${quoted(choices.join(' '))}`);
      else if (value) parts.push('-r');
      return [...parts, `-d ${quoted(words)}`].join(' ');
    }),
  ]);
  return `# plan completion fish > ~/.config/fish/completions/plan.fish\n${lines.join('\n')}\n`;
}

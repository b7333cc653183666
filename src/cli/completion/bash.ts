import type { Completed } from './words.ts';

/** Completion for bash: commands, then options, then values where they are known, then files. */
export function script(commands: readonly Completed[]): string {
  const cases = commands.map(
    ({ name, flags }) =>
      `    ${name}) words="${flags.flatMap(({ long, short }) => (short === null ? [long] : [long, short])).join(' ')}" ;;`,
  );
  const valued = new Map(
    commands.flatMap(({ name, flags }) =>
      flags.filter(({ choices }) => choices.length > 0).map((flag) => [`${name} ${flag.long}`, flag.choices]),
    ),
  );
  const values = [...valued].map(([key, choices]) => `    "${key}") COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$cur")); return ;;`);
  return `# plan completion bash > /etc/bash_completion.d/plan
_plan() {
  local cur="\${COMP_WORDS[COMP_CWORD]}" prev="\${COMP_WORDS[COMP_CWORD-1]}" command="\${COMP_WORDS[1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$cur"))
    return
  fi
  case "$command $prev" in
${values.join('\n')}
  esac
  case "$command" in
${cases.join('\n')}
  esac
  case "$cur" in
    -*) COMPREPLY=($(compgen -W "$words --help" -- "$cur")) ;;
    *) COMPREPLY=($(compgen -f -- "$cur")) ;;
  esac
}
complete -o filenames -F _plan plan
`;
}

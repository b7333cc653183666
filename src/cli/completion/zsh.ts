import type { Completed, Flag } from './words.ts';

function quoted(words: string): string {
  return words.replace(/'/gu, "'\\''").replace(/[[\]:]/gu, (char) => `\\${char}`);
}

function spec({ long, value, choices, say }: Flag): string {
  const values = choices.length > 0 ? `:value:(${choices.join(' ')})` : value ? ':value:_files' : '';
  return `        '*${long}[${quoted(say)}]${values}'`;
}

/** Completion for zsh. */
export function script(commands: readonly Completed[]): string {
  const list = commands.map(({ name, say }) => `    '${name}:${quoted(say)}'`).join('\n');
  const cases = commands.map(
    ({ name, flags }) => `    ${name})\n      _arguments \\\n${flags.map(spec).join(' \\\n')} \\\n        '*:file:_files' ;;`,
  );
  return `#compdef plan
# plan completion zsh > "\${fpath[1]}/_plan"
_plan() {
  local -a commands
  commands=(
${list}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command="\${words[2]}"
  shift words
  (( CURRENT-- ))
  case "$command" in
${cases.join('\n')}
  esac
}
compdef _plan plan
`;
}

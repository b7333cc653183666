import type { Completed } from './words.ts';

function quoted(words: string): string {
  return `'${words.replaceAll("'", "''")}'`;
}

/** Completion for PowerShell. */
export function script(commands: readonly Completed[]): string {
  const table = commands.map(({ name, flags }) => `  ${quoted(name)} = @(${flags.map(({ long }) => quoted(long)).join(', ')})`);
  const values = commands.flatMap(({ name, flags }) =>
    flags
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `  ${quoted(`${name} ${long}`)} = @(${choices.map(quoted).join(', ')})`),
  );
  return `# plan completion powershell | Out-String | Invoke-Expression
$planOptions = @{
${table.join('\n')}
}
$planValues = @{
${values.join('\n')}
}
Register-ArgumentCompleter -Native -CommandName plan -ScriptBlock {
  param($word, $ast, $position)
  $said = @($ast.CommandElements | ForEach-Object { $_.ToString() })
  $command = if ($said.Count -gt 1) { $said[1] } else { '' }
  $before = if ($word -eq '') { $said[-1] } elseif ($said.Count -gt 1) { $said[-2] } else { '' }
  $list = if ($planValues.ContainsKey("$command $before")) { $planValues["$command $before"] }
    elseif ($planOptions.ContainsKey($command)) { $planOptions[$command] }
    else { $planOptions.Keys }
  $list | Where-Object { $_ -like "$word*" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
}
`;
}

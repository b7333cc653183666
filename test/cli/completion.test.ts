import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { script as bash } from '../../src/cli/completion/bash.ts';
import { script as fish } from '../../src/cli/completion/fish.ts';
import { script as powershell } from '../../src/cli/completion/powershell.ts';
import { completed } from '../../src/cli/completion/words.ts';
import { script as zsh } from '../../src/cli/completion/zsh.ts';
import { commands, options } from '../../src/cli/options/index.ts';

/** What bash offers for a line that is being typed. */
function offered(...line: readonly string[]): string[] {
  const words = line.map((word) => `'${word}'`).join(' ');
  const run = `${bash(completed('en'))}\nCOMP_WORDS=(${words}); COMP_CWORD=${String(line.length - 1)}; _plan; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync('bash', ['--norc', '-c', run], { encoding: 'utf8' }).stdout.trim().split('\n');
}

describe('completion', () => {
  it('in bash offers commands, options of the command, and known values', () => {
    expect(offered('plan', 'ma')).toEqual(['matrix']);
    expect(offered('plan', 'units', '--sp')).toEqual(['--split']);
    expect(offered('plan', 'parse', '--sp')).toEqual(['']);
    expect(offered('plan', 'parse', '--role', 'l')).toEqual(['lead']);
  });
  it.each([
    ['bash', bash],
    ['zsh', zsh],
    ['fish', fish],
    ['powershell', powershell],
  ] as const)('for %s names every command and option', (_, script) => {
    for (const lang of ['zh', 'en'] as const) {
      const words = script(completed(lang));
      for (const { name } of commands) expect(words).toContain(name);
      for (const { flags } of options) expect(words).toContain((/--[a-z-]+/u.exec(flags)?.[0] ?? '?').slice(2));
    }
  });
});

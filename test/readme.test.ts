import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { commands, options } from '../src/cli/options/index.ts';
import { entryRules } from '../src/check/entry-rules.ts';
import type { Lang } from '../src/model.ts';
import { rules } from '../src/rules/index.ts';
import { ASSIGNMENTS, TASKS } from '../src/views/flat.ts';
import { FIXES, SEVERITIES } from '../src/views/rules.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const readme = readFileSync(`${root}/README.md`, 'utf8');

/** Both streams of a command of the page, as its reader would see them; the summary after the document. */
function shown(command: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plan-'));
  try {
    symlinkSync(`${root}/bin/plan.js`, join(folder, 'plan'));
    const { stdout, stderr } = spawnSync('bash', ['--norc', '-c', command], {
      cwd: root,
      env: { PATH: `${folder}:${process.env['PATH'] ?? ''}`, LANG: 'C', OUT: join(folder, 'out') },
      encoding: 'utf8',
    });
    return stdout + stderr;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function optionTable(lang: Lang): string {
  const head = lang === 'zh' ? '| 选项 | 说明 |' : '| option | meaning |';
  const rows = options.map(({ flags, say, choices, commands }) => {
    const only = commands === undefined ? '' : ` (${commands.join(', ')})`;
    return `| \`${flags}\`${only} | ${say[lang]}${choices === undefined ? '' : `: ${choices.map((choice) => `\`${choice}\``).join(' ')}`} |`;
  });
  return `${head}\n| --- | --- |\n${rows.join('\n')}\n`;
}

function commandTable(lang: Lang): string {
  const head = lang === 'zh' ? '| 命令 | 作用 |' : '| command | gives |';
  const rows = commands.map(({ name, say, argument }) => {
    const given = argument === undefined ? (lang === 'zh' ? ' 文件…' : ' FILE…') : argument === null ? '' : ` ${argument.name}`;
    return `| \`plan ${name}${given}\` | ${say[lang]} |`;
  });
  return `${head}\n| --- | --- |\n${rows.join('\n')}\n`;
}

function columnTable(): string {
  const rows = (file: string, fields: readonly { readonly name: string; readonly kind: string }[]): string =>
    fields.map(({ name, kind }) => `| \`${file}\` | \`${name}\` | ${kind} |\n`).join('');
  return `| file | column | type |\n| --- | --- | --- |\n${rows('tasks', TASKS)}${rows('assignments', ASSIGNMENTS)}`;
}

/** What the last benchmark on record measured. */
function speed(): string {
  const results = readFileSync(`${root}/test/bench/results.md`, 'utf8');
  return `${results.replace(/<!-- .*? -->\n/gu, '').trim()}\n`;
}

function ruleTable(lang: Lang): string {
  const head = lang === 'zh' ? '| 规则 | 级别 | 修改 | 内容 |' : '| rule | severity | mended | fault |';
  const rows = [...rules, ...entryRules].map(
    ({ code, severity, fix, title }) =>
      `| \`${code}\` | ${SEVERITIES[severity][lang]} | ${FIXES[fix][lang]} | ${title[lang].replaceAll('|', '\\|')} |`,
  );
  return `${head}\n| --- | --- | --- | --- |\n${rows.join('\n')}\n`;
}

/** The page with all that is produced put in anew: outputs of its commands, tables of options. */
function rebuilt(): string {
  return readme
    .replace(/```console\n\$ ([^\n]+)\n[\s\S]*?```/gu, (_, command: string) => `\`\`\`console\n$ ${command}\n${shown(command)}\`\`\``)
    .replace(/(<!-- speed -->\n)[\s\S]*?(<!-- \/speed -->)/u, (_, open: string, close: string) => open + speed() + close)
    .replace(/(<!-- columns -->\n)[\s\S]*?(<!-- \/columns -->)/u, (_, open: string, close: string) => open + columnTable() + close)
    .replace(/(<!-- commands -->\n)[\s\S]*?(<!-- \/commands -->)/u, (_, open: string, close: string) => open + commandTable('en') + close)
    .replace(
      /(<!-- commands zh -->\n)[\s\S]*?(<!-- \/commands zh -->)/u,
      (_, open: string, close: string) => open + commandTable('zh') + close,
    )
    .replace(/(<!-- rules -->\n)[\s\S]*?(<!-- \/rules -->)/u, (_, open: string, close: string) => open + ruleTable('en') + close)
    .replace(/(<!-- rules zh -->\n)[\s\S]*?(<!-- \/rules zh -->)/u, (_, open: string, close: string) => open + ruleTable('zh') + close)
    .replace(/(<!-- options -->\n)[\s\S]*?(<!-- \/options -->)/u, (_, open: string, close: string) => open + optionTable('en') + close)
    .replace(
      /(<!-- options zh -->\n)[\s\S]*?(<!-- \/options zh -->)/u,
      (_, open: string, close: string) => open + optionTable('zh') + close,
    );
}

it('shows what the program does', () => {
  const page = rebuilt();
  if (process.env['UPDATE'] !== undefined) writeFileSync(`${root}/README.md`, page);
  else expect(page).toBe(readme);
});

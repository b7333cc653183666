import type { Binding } from '../bindings/index.ts';
import type { Entry } from '../bindings/roster.ts';
import type { Lang } from '../model.ts';
import { levelOf } from '../units/names.ts';
import { bodyKey, groupKey } from './alike.ts';

interface Cluster {
  readonly names: readonly string[];
  readonly members: readonly string[];
}

function mentions({ bindings }: Entry): number {
  return bindings.filter(({ via }: Binding) => via === 'named').length;
}

/** Names that meet under one key, the most usual first; a null key meets nobody. */
function clusters(entries: readonly Entry[], key: (name: string) => string | null): Cluster[] {
  const found = new Map<string, Entry[]>();
  for (const entry of entries) {
    const under = key(entry.unit) ?? `\u0000${entry.unit}`;
    found.set(under, [...(found.get(under) ?? []), entry]);
  }
  return [...found.values()].map((list) => ({
    names: [...list].sort((a, b) => mentions(b) - mentions(a)).map(({ unit }) => unit),
    members: [],
  }));
}

const NOTES: Readonly<Record<Lang, readonly [head: string, alike: string, members: string]>> = {
  zh: [
    '单位表草稿，据文件中出现的名称起草；请逐项核对后使用。',
    '以下名称可能是同一单位，请核对；不是的，请改成单独的一项',
    '请填写成员（文件里没有写明）',
  ],
  en: [
    'Draft of a unit directory, from the names that the documents use; check each before using it.',
    'these may be one body; where they are not, make each an entry of its own',
    'name its members (the documents do not)',
  ],
};

function quoted(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`;
}

/** The draft of a unit directory as YAML, for a person to correct; it is valid and reads back as it stands. */
export function suggestion(entries: readonly Entry[], membersOf: (group: string) => readonly string[], lang: Lang): string {
  const [head, alike, missing] = NOTES[lang];
  const units = clusters(
    entries.filter(({ kind }) => kind === 'named'),
    bodyKey,
  );
  const groups = clusters(
    entries.filter(({ kind }) => kind === 'group'),
    groupKey,
  );
  const main = new Map(units.flatMap(({ names }) => names.map((name) => [name, names[0] ?? name] as const)));
  const lines = [`# ${head}`, 'schemaVersion: 1', units.length === 0 ? 'units: []' : 'units:'];
  for (const { names } of units) {
    const [name = '', ...others] = names;
    lines.push(`  - name: ${JSON.stringify(name)}`);
    if (others.length > 0) lines.push(`    # ${alike}`, `    aliases: ${quoted(others)}`);
    const level = levelOf(name);
    if (level !== '') lines.push(`    level: ${JSON.stringify(level)}`);
  }
  lines.push(groups.length === 0 ? 'groups: []' : 'groups:');
  for (const { names } of groups) {
    const [name = '', ...others] = names;
    lines.push(`  - name: ${JSON.stringify(name)}`);
    if (others.length > 0) lines.push(`    # ${alike}`, `    wordings: ${quoted(others)}`);
    const members = [...new Set(names.flatMap(membersOf).map((unit) => main.get(unit) ?? unit))];
    if (members.length === 0) lines.push(`    # ${missing}`);
    lines.push(`    members: ${quoted(members)}`);
  }
  return `${lines.join('\n')}\n`;
}

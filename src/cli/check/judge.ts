import { check } from '../../check/index.ts';
import { type Preset, presetSeverities } from '../../check/severities.ts';
import { fail } from '../../failure.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Plan, Source } from '../../model.ts';
import { rules } from '../../rules/index.ts';
import { nearestName } from '../../written/nearest.ts';
import type { Effective } from '../effective.ts';
import type { Raw } from '../settings.ts';

export type Said = ReadonlyMap<string, Severity | 'off'>;

const SEVERITIES: readonly string[] = ['error', 'warning', 'info', 'off'];

function isSeverity(words: string): words is Severity | 'off' {
  return SEVERITIES.includes(words);
}

/** What --rule CODE:SEVERITY says. */
export async function ruleSeverities(list: readonly string[] = []): Promise<Said> {
  const codes = rules.map(({ code }) => code);
  const found = new Map<string, Severity | 'off'>();
  for (const words of list) {
    const [code = '', severity = ''] = words.split(':');
    if (!codes.includes(code)) throw fail('unknown-rule', { code, nearest: await nearestName(code, codes) });
    if (!isSeverity(severity))
      throw fail('bad-value', {
        option: '--rule',
        value: words,
        expected: { zh: `规则:级别，级别为 ${SEVERITIES.join('、')}`, en: `CODE:SEVERITY with one of ${SEVERITIES.join(', ')}` },
      });
    found.set(code, severity);
  }
  return found;
}

/** The severities for a file: preset, then its configuration, then the command line. */
export async function severitiesFor(path: string, raw: Raw, holds: Effective, said: Said): Promise<Said> {
  const says = (await holds.configOf(path))?.says;
  const preset: Preset = raw.preset ?? says?.preset ?? 'recommended';
  return new Map([...presetSeverities(rules, preset), ...Object.entries(says?.rules ?? {}), ...said]);
}

/** Judges a document as its configuration and the command line say. */
export type Judge = (document: { readonly source: Source; readonly plans: readonly Plan[] }) => Promise<readonly Finding[]>;

export function judgeOf(raw: Raw, holds: Effective, said: Said): Judge {
  return async ({ source, plans }) => {
    const severities = await severitiesFor(source.path, raw, holds, said);
    return check({ source, plans, directory: await holds.directoryFor(source.path) }, rules, severities);
  };
}

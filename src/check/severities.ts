import type { Severity } from '../finding.ts';
import type { Rule } from '../rules/rule.ts';
import type { Severities } from './index.ts';

export type Preset = 'recommended' | 'strict' | 'all';

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Whether a severity is at least as grave as a level. */
export function atLeast(severity: Severity, level: Severity): boolean {
  return RANK[severity] <= RANK[level];
}

/** What a preset says of rules: `strict` makes warnings of infos, `all` turns on as infos what is off; `recommended` says nothing. */
export function presetSeverities(rules: readonly Rule[], preset: Preset): Severities {
  if (preset === 'recommended') return new Map();
  if (preset === 'strict') return new Map(rules.flatMap(({ code, severity }) => (severity === 'info' ? [[code, 'warning'] as const] : [])));
  return new Map(rules.flatMap(({ code, severity }) => (severity === 'off' ? [[code, 'info'] as const] : [])));
}

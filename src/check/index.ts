import type { Finding, Related, Severity } from '../finding.ts';
import { watch } from '../memory.ts';
import type { Checked, Hit, Rule } from '../rules/rule.ts';
import { fingerprints } from './fingerprint.ts';

/** The severity of each rule by its code; a rule that is not named keeps its own. */
export type Severities = ReadonlyMap<string, Severity | 'off'>;

interface Draft {
  readonly rule: Rule;
  readonly order: number;
  readonly severity: Severity;
  readonly hit: Hit;
}

/** Places told of one finding; of the others only how many they are. */
const MOST = 1000;

function told(related: readonly Related[]): readonly Related[] {
  const next = related[MOST];
  if (next === undefined) return related;
  const more = related.length - MOST;
  const say = { zh: `另有${String(more)}处，从这里起`, en: `and ${String(more)} more places, from here on` };
  return [...related.slice(0, MOST), { ...next, say }];
}

const at = ({ hit }: Draft): number => hit.range[0]?.[0] ?? 0;

function* drafts(document: Checked, rules: readonly Rule[], severities: Severities): Generator<Draft> {
  const step = watch(document.source.path);
  const size = document.plans.reduce((sum, { tasks }) => sum + tasks.length, 0);
  for (const [order, rule] of rules.entries()) {
    const said = severities.get(rule.code);
    const own = said ?? rule.severity;
    if (own === 'off') continue;
    step(size);
    for (const hit of rule.check(document)) {
      step();
      yield { rule, order, severity: said === undefined ? (hit.severity ?? own) : own, hit };
    }
  }
}

/** Findings of a document by all rules that are not off: in the order of their places, then of the rules. */
export function check(document: Checked, rules: readonly Rule[], severities: Severities): Finding[] {
  const found = [...drafts(document, rules, severities)].sort((a, b) => at(a) - at(b) || a.order - b.order);
  const names = fingerprints(
    found.map(({ rule, hit }) => ({
      code: rule.code,
      task: hit.task?.id ?? null,
      words: hit.range.map(([start, end]) => document.source.text.slice(start, end)).join(''),
    })),
  );
  return found.map(({ rule, severity, hit }, index): Finding => {
    const { args, range, related = [], task, fix } = hit;
    return {
      code: rule.code,
      severity,
      say: { zh: rule.message.zh(args), en: rule.message.en(args) },
      args,
      range,
      related: told(related),
      task: task?.number ?? null,
      taskId: task?.id ?? null,
      fingerprint: names[index] ?? '',
      // A rendering of a Word or Excel file is not what could be written back.
      fix: document.source.rows === undefined ? (fix ?? null) : null,
    };
  });
}

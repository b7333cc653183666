import { append } from '../../lists.ts';
import { entryRules } from '../../check/entry-rules.ts';
import { atLeast } from '../../check/severities.ts';
import { contextOf, type Context, type FindingFlow, shownOf } from '../../emit/findings/flow.ts';
import { findingFormats } from '../../emit/findings/index.ts';
import type { Finding, Severity } from '../../finding.ts';
import type { Done, Tally, Work } from '../../jobs/done.ts';
import { rules } from '../../rules/index.ts';
import { oneBuffer } from '../../source/bytes.ts';
import { type Accepted, accepting, type Accepting } from '../check/accepted.ts';
import { fixed } from '../check/fixing.ts';
import { judgeOf, ruleSeverities } from '../check/judge.ts';
import { type Levels, levelsOf } from '../check/level.ts';
import { wantedOf } from '../check/reports.ts';
import { notesOf } from '../commands/given.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { type Raw } from '../settings.ts';
import { baselineOf } from './baseline-of.ts';
import { over } from './over.ts';
import { howOf, type Spec } from './spec.ts';

declare const PLAN_VERSION: string;

export interface FlowOf {
  readonly flow: FindingFlow;
  readonly context: Context;
  readonly path: string | null;
  /** Whether it is the report for people, which tells the summary itself. */
  readonly pretty: boolean;
}

/** Whether a run writes reports: one that takes the baseline anew or shows changes has other words. */
export function reports({ updateBaseline, fixDryRun }: Raw): boolean {
  return updateBaseline !== true && fixDryRun !== true;
}

/** The reports that are asked for, and where each goes. */
export async function flowsOf({ raw, settings }: Spec): Promise<readonly FlowOf[]> {
  if (!reports(raw)) return [];
  const all = [...rules, ...entryRules];
  return Promise.all(
    wantedOf(raw).map(async ({ format, path }) => {
      const { flow } = await findingFormats[format]();
      return {
        flow,
        path,
        pretty: format === 'pretty',
        context: contextOf({ ...settings, color: path === null && settings.color }, all, PLAN_VERSION),
      };
    }),
  );
}

/** The words of a checked document for each report, and what counts. */
export function told(document: Accepted, flows: readonly FlowOf[], { shown: level, failing }: Levels): { words: string[]; tally: Tally } {
  const { findings, suppressed } = document;
  const count = (severity: Severity): number => findings.filter((one) => one.severity === severity).length;
  const seen = { ...document, findings: findings.filter(({ severity }) => atLeast(severity, level)) };
  const shown = shownOf(seen);
  const counts: Record<string, number> = {
    documents: 1,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    suppressed: suppressed.length,
    faulty: findings.filter(({ severity }) => atLeast(severity, failing)).length,
    ...Object.fromEntries(Object.entries(shown).map(([severity, sum]) => [`shown.${severity}`, sum])),
  };
  const words: string[] = [];
  for (const [nth, { flow, context }] of flows.entries()) {
    const own = flow.document(seen, context);
    append(words, own.words);
    for (const [name, sum] of Object.entries(own.counts ?? {})) counts[`${String(nth)}.${name}`] = sum;
  }
  return { words, tally: { counts, names: {} } };
}

/** What a baseline keeps of a document, as a line of JSON. */
function identities(path: string, findings: readonly Finding[]): string {
  return `${JSON.stringify({ path, findings: findings.map(({ code, taskId, fingerprint }) => ({ code, taskId, fingerprint })) })}\n`;
}

/** What `plan check` makes of one document at a time. */
export async function checkWork(spec: Spec, io: Pick<Io, 'cwd' | 'stdin'>, given?: Accepting): Promise<Work> {
  const { raw, first, cwd } = spec;
  const holds = effective(raw, io);
  const judge = judgeOf(raw, holds, await ruleSeverities(raw.rule));
  const levels = levelsOf(raw, (await holds.configOf(first))?.says);
  const baseline = given ?? (await accepting(raw.updateBaseline === true ? null : await baselineOf(spec, io), cwd, raw.today ?? ''));
  const flows = await flowsOf(spec);
  const how = howOf(raw, io, holds, oneBuffer());
  return over(how, async function* (document): AsyncGenerator<Done> {
    const judged = await fixed(document, raw, judge, holds, cwd);
    const { used, checked, ...kept } = baseline.over(judged);
    const { words, tally } = told(kept, flows, levels);
    if (raw.updateBaseline === true) words.push(identities(judged.source.path, judged.findings));
    if (raw.fixDryRun === true) words.push(judged.difference);
    const counts = { ...tally.counts, mended: judged.mended };
    yield { words, tally: { counts, names: { used: used.map(String), checked } }, notes: notesOf(document), fault: null };
  });
}

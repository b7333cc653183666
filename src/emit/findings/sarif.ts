import type { Finding, Fix } from '../../finding.ts';
import type { Lang, Source } from '../../model.ts';
import { rulesOf } from './parts.ts';
import type { EmitFindings, FindingReport } from './report.ts';
import { artifact, location, region } from './sarif-places.ts';
import { driver, LEVELS } from './sarif-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

interface Context {
  readonly lang: Lang;
  readonly source: Source;
  readonly index: number;
  readonly order: ReadonlyMap<string, number>;
  readonly mends: ReadonlyMap<string, string>;
}

function fixes({ source, index, mends }: Context, code: string, { safe, edits }: Fix): object {
  const text = mends.get(code);
  const replacements = edits.map((edit) => ({ deletedRegion: region(source, edit.at), insertedContent: { text: edit.text } }));
  return {
    ...(text === undefined ? {} : { description: { text } }),
    artifactChanges: [{ artifactLocation: { ...artifact(source), index }, replacements }],
    properties: { safe },
  };
}

/** A result. `reason` is why it is silenced, null where it is shown: once one result tells of suppressions, all must. */
function result(context: Context, finding: Finding, reason: string | null): object {
  const { lang, source, index, order } = context;
  const { code, severity, say, args, task, range, related, fingerprint, fix } = finding;
  const ruleIndex = order.get(code);
  const others = related.flatMap((one) => one.range.map((at) => ({ text: one.say[lang], place: location(source, index, at) })));
  return {
    ruleId: code,
    ...(ruleIndex === undefined ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: say[lang] },
    locations: range.map((at) => ({ physicalLocation: location(source, index, at) })),
    relatedLocations: others.map(({ text, place }, id) => ({ id, physicalLocation: place, message: { text } })),
    partialFingerprints: { 'plan/v1': fingerprint },
    suppressions: reason === null ? [] : [{ kind: 'external', status: 'accepted', justification: reason }],
    ...(fix === null ? {} : { fixes: [fixes(context, code, fix)] }),
    properties: { task, args },
  };
}

function results(report: FindingReport, lang: Lang): object[] {
  const order = new Map(report.rules.map(({ code }, at) => [code, at]));
  const mends = new Map([...rulesOf(report)].map(([code, { mend }]) => [code, mend[lang]]));
  return report.documents.flatMap(({ source, findings, suppressed }, index) => {
    const context = { lang, source, index, order, mends };
    return [
      ...findings.map((finding) => result(context, finding, null)),
      ...suppressed.map(({ finding, reason }) => result(context, finding, reason)),
    ];
  });
}

/** SARIF 2.1.0, one run: documents as artifacts, failures as notifications of the tool. */
export const emit: EmitFindings = (report, { lang }) => {
  const notes = report.failures.map(({ code, say }) => ({ level: 'error', message: { text: say[lang] }, descriptor: { id: code } }));
  const run = {
    tool: { driver: driver(report, lang) },
    invocations: [{ executionSuccessful: notes.length === 0, toolExecutionNotifications: notes }],
    language: lang === 'zh' ? 'zh-CN' : 'en',
    columnKind: 'utf16CodeUnits',
    artifacts: report.documents.map(({ source }) => ({
      location: artifact(source),
      length: source.bytes,
      mimeType: 'text/tab-separated-values',
      encoding: source.encoding,
      roles: ['analysisTarget'],
      hashes: { 'sha-256': source.sha256 },
    })),
    results: results(report, lang),
  };
  return [`${JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2)}\n`];
};

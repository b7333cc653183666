import type { Finding, Fix } from '../../finding.ts';
import type { Source } from '../../model.ts';
import { listed } from '../listed.ts';
import { type Context, type FindingFlow, whole } from './flow.ts';
import { artifact, location, region } from './sarif-places.ts';
import { driver, LEVELS } from './sarif-rules.ts';

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json';

function fixes({ byCode, lang }: Context, source: Source, code: string, { safe, edits }: Fix): object {
  const text = byCode.get(code)?.mend[lang];
  const replacements = edits.map((edit) => ({ deletedRegion: region(source, edit.at), insertedContent: { text: edit.text } }));
  return {
    ...(text === undefined ? {} : { description: { text } }),
    artifactChanges: [{ artifactLocation: artifact(source), replacements }],
    properties: { safe },
  };
}

/** A result. `reason` is why it is silenced, null where it is shown: once one result tells of suppressions, all must. */
function result(context: Context, source: Source, finding: Finding, reason: string | null): object {
  const { lang, rules } = context;
  const { code, severity, say, args, task, range, related, fingerprint, fix } = finding;
  const ruleIndex = rules.findIndex((rule) => rule.code === code);
  const others = related.flatMap((one) => one.range.map((at) => ({ text: one.say[lang], place: location(source, at) })));
  return {
    ruleId: code,
    ...(ruleIndex < 0 ? {} : { ruleIndex }),
    level: LEVELS[severity],
    message: { text: say[lang] },
    locations: range.map((at) => ({ physicalLocation: location(source, at) })),
    relatedLocations: others.map(({ text, place }, id) => ({ id, physicalLocation: place, message: { text } })),
    partialFingerprints: { 'plan/v1': fingerprint },
    suppressions: reason === null ? [] : [{ kind: 'external', status: 'accepted', justification: reason }],
    ...(fix === null ? {} : { fixes: [fixes(context, source, code, fix)] }),
    properties: { task, args },
  };
}

function artifactOf(source: Source): object {
  return {
    location: artifact(source),
    length: source.bytes,
    mimeType: 'text/tab-separated-values',
    encoding: source.encoding,
    roles: ['analysisTarget'],
    hashes: { 'sha-256': source.sha256 },
  };
}

/** How deep the lists of a run stand. */
const DEPTH = 8;
const CLOSE = '\n    }\n  ]\n}';

/** SARIF 2.1.0, one run: documents as artifacts, failures as notifications of the tool. Places name their file by its path alone. */
export const flow: FindingFlow = {
  sections: 2,
  joint: ',',
  head: null,
  document: ({ source, findings, suppressed }, context) => {
    const results = [
      ...findings.map((finding) => result(context, source, finding, null)),
      ...suppressed.map(({ finding, reason }) => result(context, source, finding, reason)),
    ];
    return { words: [listed(artifactOf(source), DEPTH), results.map((one) => listed(one, DEPTH)).join('')] };
  },
  end: ({ failures, empty }, context) => {
    const notes = failures.map(({ code, say }) => ({ level: 'error', message: { text: say[context.lang] }, descriptor: { id: code } }));
    const run = {
      tool: { driver: driver(context, failures) },
      invocations: [{ executionSuccessful: notes.length === 0, toolExecutionNotifications: notes }],
      language: context.lang === 'zh' ? 'zh-CN' : 'en',
      columnKind: 'utf16CodeUnits',
    };
    const frame = JSON.stringify({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, null, 2).slice(0, -CLOSE.length);
    const end = (section: number): string => (empty(section) ? ']' : '\n      ]');
    const artifacts = [`${frame},\n      "artifacts": [`, { section: 0 }, end(0)];
    return [...artifacts, `,\n      "results": [`, { section: 1 }, `${end(1)}${CLOSE}\n`];
  },
};

export const emit = whole(flow);

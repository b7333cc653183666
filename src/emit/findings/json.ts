import type { Finding } from '../../finding.ts';
import type { Lang, Source } from '../../model.ts';
import { placesOf } from '../../views/places.ts';
import type { EmitFindings } from './report.ts';

/** A finding in the words of the contract. A fix's edits are stretches of one part. */
export function findingRecord(source: Source, finding: Finding, lang: Lang): object {
  const { code, severity, say, args, range, related, task, fingerprint, fix } = finding;
  return {
    code,
    severity,
    path: source.path,
    message: say[lang],
    args,
    range: placesOf(source, range),
    related: related.map((one) => ({ message: one.say[lang], range: placesOf(source, one.range) })),
    task,
    fingerprint,
    fix: fix === null ? null : { safe: fix.safe, edits: fix.edits.map(({ at, text }) => ({ range: placesOf(source, [at]), text })) },
  };
}

/** The whole report as one JSON object. */
export const emit: EmitFindings = ({ documents, summary }, { lang }) => {
  const findings = documents.flatMap(({ source, findings: list }) => list.map((one) => findingRecord(source, one, lang)));
  return [`${JSON.stringify({ schemaVersion: 1, findings, summary }, null, 2)}\n`];
};

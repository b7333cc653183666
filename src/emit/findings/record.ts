import type { Finding } from '../../finding.ts';
import type { Lang, Source } from '../../model.ts';
import { placesOf } from '../../views/places.ts';

/** A finding in the words of the contract; keys in its order. */
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
    fix: fix && { safe: fix.safe, edits: fix.edits.map(({ at, text }) => ({ range: placesOf(source, [at]), text })) },
  };
}

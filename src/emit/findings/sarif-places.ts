import type { Source, Span } from '../../model.ts';
import { placeOf } from '../../views/places.ts';

const ROOT = '%SRCROOT%';
/** Halves of a pair cannot be written in a URI; Windows lets them into names. */
const LONE = /[\ud800-\udfff]/gu;

const encoded = (path: string): string => path.split('/').map(segment).join('/');
const segment = (name: string): string => encodeURIComponent(name.replace(LONE, '\ufffd'));

/** A path as SARIF wants it: a URI from the root of the sources, percent-encoded; a whole path as a `file:` URI. */
export function artifact({ path }: Source): { uri: string; uriBaseId?: string } {
  const slashed = path.replace(/\\/gu, '/');
  const [, drive, rest] = /^([A-Za-z]:)(\/.*)$/su.exec(slashed) ?? [];
  if (drive !== undefined && rest !== undefined) return { uri: `file:///${drive}${encoded(rest)}` };
  // A share of Windows: the server is the authority of the URI.
  if (slashed.startsWith('//')) return { uri: `file:${encoded(slashed)}` };
  if (slashed.startsWith('/')) return { uri: `file://${encoded(slashed)}` };
  return { uri: encoded(slashed.replace(/^(?:\.\/+)+/u, '')), uriBaseId: ROOT };
}

/** Lines and columns from 1, ends exclusive; offsets in the units that `columnKind` names. */
export function region(source: Source, [start, end]: Span): object {
  const [from, to] = [placeOf(source, start), placeOf(source, end)];
  return {
    startLine: from.line,
    startColumn: from.column,
    endLine: to.line,
    endColumn: to.column,
    charOffset: start,
    charLength: end - start,
  };
}

export function location(source: Source, at: Span): object {
  const words = { snippet: { text: source.text.slice(...at) } };
  return { artifactLocation: artifact(source), region: { ...region(source, at), ...words } };
}

import type { Severity } from '../../finding.ts';
import type { Say, Source, Span } from '../../model.ts';
import { placeOf, type Place } from '../../views/places.ts';

export const SEVERITIES: Readonly<Record<Severity, Say>> = {
  error: { zh: '错误', en: 'error' },
  warning: { zh: '警告', en: 'warning' },
  info: { zh: '提示', en: 'info' },
};

/** Most severe first. */
export const GRADES: readonly Severity[] = ['error', 'warning', 'info'];

/** A path as services want it: slashes on every system, and no `./` before it. */
export function pathOf({ path }: Source): string {
  return path.replace(/\\/gu, '/').replace(/^(?:\.\/+)+/u, '');
}

/** The first part of a range; a range holds at least one. */
export function firstOf(range: readonly Span[]): Span {
  return range[0] ?? [0, 0];
}

export function startOf(source: Source, range: readonly Span[]): Place {
  return placeOf(source, firstOf(range)[0]);
}

/** The words of a range as the source writes them; halves on both sides of a page break with nothing between. */
export function wordsOf(source: Source, range: readonly Span[]): string {
  return range.map(([start, end]) => source.text.slice(start, end)).join('');
}

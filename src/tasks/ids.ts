import { digest } from '../digest.ts';

export interface Identity {
  readonly text: string;
  /** Its category and units: asked for only where two tasks have the same words. */
  readonly context: () => string;
}

/**
 * An id for each task, from its own words, so that re-ordering and renumbering change none.
 * Tasks of the same words are told apart by their category and units, and only where these are the same too by their order.
 */
export function taskIds(tasks: readonly Identity[]): string[] {
  const own = tasks.map(({ text }) => digest(text, 0));
  const shared = repeated(own);
  const wider = tasks.map(({ text, context }, at) =>
    shared.has(own[at] ?? '') ? digest(`${text}\u0000${context()}`, 1) : (own[at] ?? ''),
  );
  const seen = new Map<string, number>();
  return wider.map((id) => {
    const nth = (seen.get(id) ?? 0) + 1;
    seen.set(id, nth);
    return nth === 1 ? `t-${id}` : `t-${id}-${nth}`;
  });
}

function repeated(ids: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const twice = new Set<string>();
  for (const id of ids) (seen.has(id) ? twice : seen).add(id);
  return twice;
}

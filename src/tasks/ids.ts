const SPACE = /\s/u;

/** 53 bits of the words without blanks (cyrb53, public domain): the same under re-wrapping, and fast enough for every task. */
function digest(words: string, seed: number): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 0x21 || (code > 0x7f && SPACE.test(words.charAt(at)))) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

export interface Identity {
  readonly text: string;
  readonly context: string;
}

/**
 * An id for each task, from its own words, so that re-ordering and renumbering change none.
 * Tasks of the same words are told apart by their category and units, and only where these are the same too by their order.
 */
export function taskIds(tasks: readonly Identity[]): string[] {
  const own = tasks.map(({ text }) => digest(text, 0));
  const shared = repeated(own);
  const wider = tasks.map(({ text, context }, at) => (shared.has(own[at] ?? '') ? digest(`${text}\u0000${context}`, 1) : (own[at] ?? '')));
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

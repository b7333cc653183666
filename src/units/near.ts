/** Whether the longer word is the shorter with one character put in. */
function oneMore(short: string, long: string): boolean {
  let at = 0;
  while (at < short.length && short.charAt(at) === long.charAt(at)) at += 1;
  return long.slice(at + 1) === short.slice(at);
}

function oneOther(a: string, b: string): boolean {
  let others = 0;
  for (let at = 0; at < a.length && others < 2; at += 1) if (a.charAt(at) !== b.charAt(at)) others += 1;
  return others === 1;
}

/** Two words of the same characters in another order: 按责职分工 for 按职责分工. */
function swapped(a: string, b: string): boolean {
  return a !== b && Array.from(a).sort().join('') === Array.from(b).sort().join('');
}

export type Slip = 'lost' | 'added' | 'other' | 'swapped';

/** The one slip of the pen that makes `written` of `meant`; null where it takes more, or none. */
export function slipOf(written: string, meant: string): Slip | null {
  if (written.length + 1 === meant.length) return oneMore(written, meant) ? 'lost' : null;
  if (written.length === meant.length + 1) return oneMore(meant, written) ? 'added' : null;
  if (written.length !== meant.length) return null;
  return oneOther(written, meant) ? 'other' : swapped(written, meant) ? 'swapped' : null;
}

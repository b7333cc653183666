/** The key under which names are compared: widths folded and blanks taken out. Never shown. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '');
}

/**
 * The class that a group's wording names, whichever way it is bound: 市直各单位, 市直其他单位, 市直有关单位 → 市直单位.
 * Never shown.
 */
export function classKey(wording: string): string {
  return nameKey(wording).replace(/其他|其它|其余|有关|相关|所有|全体|各/gu, '');
}

/** The nearest of the names to one that is unknown, null where none is near. */
export async function nearestName(name: string, known: readonly string[]): Promise<string | null> {
  if (known.length === 0) return null;
  const { closest, distance } = await import('fastest-levenshtein');
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 2)) ? best : null;
}

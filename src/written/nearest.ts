/** The nearest of the names to one that is unknown, null where none is near. */
export async function nearestName(name: string, known: readonly string[]): Promise<string | null> {
  if (known.length === 0) return null;
  const { closest, distance } = await import('fastest-levenshtein');
  const best = closest(name, known);
  return distance(name, best) <= Math.max(1, Math.floor(name.length / 2)) ? best : null;
}

/** Adds all of a list behind another. `push(...list)` puts every element on the stack, which a document can overflow. */
export function append<T>(into: T[], from: Iterable<T>): void {
  for (const one of from) into.push(one);
}

/** The largest of some numbers, `least` where there are none: for `Math.max(...list)` the same holds. */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const one of numbers) if (one > most) most = one;
  return most;
}

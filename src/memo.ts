/** Longer keys are not kept: what is found of them is long too. Characters. */
const LONGEST = 4096;

/** What was found by a key, kept for the last `most` keys at least and twice as many at most: keys that recur stay, in an archive of any size. */
export function memo<V>(most: number): (key: string, find: () => V) => V {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  return (key, find) => {
    const known = young.get(key);
    if (known !== undefined) return known;
    const before = old.get(key);
    const found = before === undefined ? find() : before;
    if (key.length > LONGEST) return found;
    if (young.size >= most) [old, young] = [young, new Map<string, V>()];
    young.set(key, found);
    return found;
  };
}

/**
 * A record as it stands in a list of a larger JSON text, `depth` blanks in (two or more, even) and after a comma. It is cut out of the
 * text of lists that deep, which are written in one go: nothing of a long record is copied.
 */
export function listed(record: object, depth: number): string {
  let whole: unknown = [0, record];
  // `[`, a line break, the blanks, `0`; behind it line breaks, blanks and `]`.
  let [before, behind] = [2 + depth + 1, 2];
  for (let level = depth - 2; level > 0; level -= 2) {
    whole = [whole];
    before += 2 + level;
    behind += 2 + level;
  }
  return JSON.stringify(whole, null, 2).slice(before, -behind);
}

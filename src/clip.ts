/** Whether a place stands between the two halves of a character that takes two units. */
function splits(words: string, at: number): boolean {
  const [before, behind] = [words.charCodeAt(at - 1), words.charCodeAt(at)];
  return before >= 0xd800 && before < 0xdc00 && behind >= 0xdc00 && behind < 0xe000;
}

/** A stretch of words to be shown, with the other half of a character at either end that it would halve. */
export function clip(words: string, from: number, to: number): string {
  const [start, end] = [Math.max(0, from), Math.min(to, words.length)];
  return words.slice(splits(words, start) ? start - 1 : start, splits(words, end) ? end + 1 : end);
}

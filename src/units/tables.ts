/**
 * Small vocabularies as one string of words between bars, |局|委员会|: nothing to build at the start of the program, and read as
 * fast as a set at these sizes.
 */
export function holds(table: string, word: string): boolean {
  return table.includes(`|${word}|`);
}

/** The longest word of the table that ends the words, '' where none does. */
export function endingIn(table: string, words: string, longest: number): string {
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const word = words.slice(-length);
    if (holds(table, word)) return word;
  }
  return '';
}

/** The longest word of the table that the words have at a place, '' where none stands there. */
export function wordIn(table: string, words: string, at: number, longest: number): string {
  for (let to = Math.min(at + longest, words.length); to > at; to -= 1) {
    const word = words.slice(at, to);
    if (holds(table, word)) return word;
  }
  return '';
}

/** Whether all of the words is Chinese characters. */
export function isHan(words: string): boolean {
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 0x3400 || code > 0x9fff) return false;
  }
  return words !== '';
}

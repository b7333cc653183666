/** The first of some words that stands at a place, or ''. Longer words come before those they begin with. */
export function wordAt(words: readonly string[], plain: string, at: number): string {
  // Counted by hand: for…of over a list costs several times the comparison while the program is cold.
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth] ?? '';
    if (plain.startsWith(word, at)) return word;
  }
  return '';
}

/** The first of some words that ends before a place and begins no earlier than `from`, or ''. */
export function wordBefore(words: readonly string[], plain: string, end: number, from: number): string {
  for (let nth = 0; nth < words.length; nth += 1) {
    const word = words[nth] ?? '';
    if (end - word.length >= from && plain.startsWith(word, end - word.length)) return word;
  }
  return '';
}

/** Whether a character is one of some; none is none. */
export function among(chars: string, char: string): boolean {
  return char !== '' && chars.includes(char);
}

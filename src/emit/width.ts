import measure from 'fast-string-width';

/** The width of a character that every run of these documents is made of; 0 for all that need a table of Unicode. */
function plain(code: number): 0 | 1 | 2 {
  if (code >= 0x20 && code <= 0x7e) return 1;
  if (code >= 0x4e00 && code <= 0x9fa5) return 2;
  if (
    code === 0xb7 ||
    code === 0xd7 ||
    code === 0x21e5 ||
    code === 0x22ee ||
    code === 0x23ce ||
    (code >= 0x2013 && code <= 0x201d) ||
    code === 0x2026 ||
    (code >= 0x2500 && code <= 0x257f)
  )
    return 1;
  return (code >= 0x3001 && code <= 0x3003) || code === 0x3007 || (code >= 0x3008 && code <= 0x3011) || (code >= 0xff01 && code <= 0xff5e)
    ? 2
    : 0;
}

/** Cells that words take on a terminal. Patterns over all of Unicode take long to make: words without rare characters do without. */
export function width(words: string): number {
  let cells = 0;
  for (let at = 0; at < words.length; at += 1) {
    const one = plain(words.charCodeAt(at));
    if (one === 0) return measure(words);
    cells += one;
  }
  return cells;
}

/** Where each line begins. LF, CRLF and a lone CR each end a line; a form feed or U+2028 does not. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  // A character that no more comes is looked for once: its place is then the end.
  let feed = nextOf(text, '\n', 0);
  let carriage = nextOf(text, '\r', 0);
  while (Math.min(feed, carriage) < text.length) {
    const end = Math.min(feed, carriage);
    const pair = carriage === end && feed === end + 1 && feed < text.length;
    const next = pair ? end + 2 : end + 1;
    starts.push(next);
    if (feed < next) feed = nextOf(text, '\n', next);
    if (carriage < next) carriage = nextOf(text, '\r', next);
  }
  return starts;
}

function nextOf(text: string, char: string, from: number): number {
  const found = text.indexOf(char, from);
  return found < 0 ? text.length : found;
}

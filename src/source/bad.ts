/** Whether the first `end` bytes decode, a character cut at the end apart. */
function decodes(bytes: Buffer, end: number, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes.subarray(0, end), { stream: true });
    return true;
  } catch {
    return false;
  }
}

/** The first byte that cannot be decoded, from 0, and its line, from 1. A fatal decoder does not say where it failed: found by halves. */
export function firstBad(bytes: Buffer, encoding: string): { readonly offset: number; readonly line: number } {
  let good = 0;
  let bad = bytes.length + 1;
  while (bad - good > 1) {
    const middle = good + Math.floor((bad - good) / 2);
    if (middle <= bytes.length && decodes(bytes, middle, encoding)) good = middle;
    else bad = middle;
  }
  const offset = Math.min(good, Math.max(0, bytes.length - 1));
  let line = 1;
  for (const byte of bytes.subarray(0, offset)) if (byte === 10) line += 1;
  return { offset, line };
}

/** Whether a character beyond ASCII is a blank. */
function isBlank(code: number): boolean {
  return (
    code === 0x3000 ||
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x205f && /\s/.test(String.fromCharCode(code)))
  );
}

/** 53 bits of the words without blanks, as 14 hexadecimal digits (cyrb53, public domain): the same under re-wrapping, and fast. */
export function digest(words: string, seed = 0): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code < 0x21 || (code > 0x7f && isBlank(code))) continue;
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, '0');
}

/** Bytes of a digest as packs write it: 128 bits of SHA-256. */
export const DIGEST = 16;

/** What the parts together are known by. */
export function digestOf(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = process.getBuiltinModule('node:crypto').createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest().subarray(0, DIGEST);
}

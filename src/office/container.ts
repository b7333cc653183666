import { unzipSync, zipSync } from 'fflate';
import { fail } from '../failure.ts';

/** Bytes that one part of a container, and all of it, may hold when it is opened; a zip bomb says more, or lies. */
export const LARGEST_PART = 64 * 1024 * 1024;
export const LARGEST = 160 * 1024 * 1024;
const MOST_PARTS = 5000;

/** The parts of a ZIP container. Nothing is unpacked before the stated sizes are looked at, and never more than these. */
export function opened(path: string, bytes: Buffer): Record<string, Uint8Array> {
  let total = 0;
  let parts = 0;
  try {
    unzipSync(bytes, {
      filter: ({ originalSize }) => {
        total += originalSize;
        parts += 1;
        if (originalSize > LARGEST_PART || total > LARGEST || parts > MOST_PARTS)
          throw fail('container-too-large', { path, limit: LARGEST / 1024 / 1024 });
        return false;
      },
    });
    return unzipSync(bytes, { filter: ({ name }) => /\.(?:xml|rels)$|^mimetype$/i.test(name) });
  } catch (error) {
    if (error instanceof Error && 'say' in error) throw error;
    throw fail('container-damaged', { path, reason: error instanceof Error ? error.message : String(error) });
  }
}

/** The parts put together again, so that what reads them next sees sizes that are true. */
export function sealed(parts: Record<string, Uint8Array>): Uint8Array {
  return zipSync(parts, { level: 0 });
}

import { statSync, type Stats } from 'node:fs';
import { fail } from '../failure.ts';

/** What stands at a place, null where nothing does. Throws the failure `file-unreadable`: a name too long, links in a ring, no right to look. */
export function statOf(place: string, path: string): Stats | null {
  try {
    return statSync(place, { throwIfNoEntry: false }) ?? null;
  } catch (error) {
    throw fail('file-unreadable', { path, reason: error instanceof Error && 'code' in error ? String(error.code) : String(error) });
  }
}

/** Size in bytes; 0 of what cannot be looked at: whoever reads it will be told why. */
export function sizeOf(place: string): number {
  try {
    return statSync(place, { throwIfNoEntry: false })?.size ?? 0;
  } catch {
    return 0;
  }
}

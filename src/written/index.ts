import type { ZodType } from 'zod';
import { fail } from '../failure.ts';
import type { Say } from '../model.ts';
import type { At, Path, Written } from './yaml.ts';
import { issueWords } from './words.ts';

export type { At, Path, Written } from './yaml.ts';

/** A fault of a file that people write, at its place. */
export interface FaultAt {
  readonly at: At;
  readonly say: Say;
}

export type FileKind = 'directory' | 'config' | 'baseline';

/** All faults of a file as one failure, in the order of their places. */
export function faulty(kind: FileKind, path: string, faults: readonly FaultAt[]): Error {
  const sorted = [...faults].sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
  return fail('file-faulty', { kind, path, faults: sorted.map(({ at, say }) => ({ ...at, say })) });
}

export interface Shape<T> {
  readonly kind: FileKind;
  readonly schema: ZodType<T>;
  /** The keys that may stand in an object at a place, for the nearest right one. */
  readonly keysAt: (path: Path) => readonly string[];
}

/** What a file says, by its schema. Fails with all of its faults at once, `more` among them. `root` is where in the file it begins. */
export async function validated<T>(
  path: string,
  written: Written,
  { kind, schema, keysAt }: Shape<T>,
  root: Path = [],
  more: readonly FaultAt[] = [],
): Promise<T> {
  if (written.faults.length > 0) throw faulty(kind, path, written.faults);
  const parsed = schema.safeParse(written.value, { reportInput: true });
  if (parsed.success) {
    if (more.length > 0) throw faulty(kind, path, more);
    return parsed.data;
  }
  const worded = await Promise.all(
    parsed.error.issues.map(async (issue) => {
      const place = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
      const says = await issueWords(issue, keysAt(place));
      return says.map((say, nth) => {
        const key = issue.code === 'unrecognized_keys' ? issue.keys[nth] : undefined;
        return { at: key === undefined ? written.at([...root, ...place]) : written.keyAt([...root, ...place, key]), say };
      });
    }),
  );
  throw faulty(kind, path, [...worded.flat(), ...more]);
}

import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail } from '../../failure.ts';
import type { Fault } from '../../jobs/done.ts';
import { type Document, pathsOf, readOne } from '../../run.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { howOf } from './spec.ts';

/** Documents that may be held at once, in megabytes of their files: each takes some thirty times its size. */
const MOST = 32;

export interface Documents {
  readonly read: readonly Document[];
  readonly faults: readonly Fault[];
}

/** Every document that the arguments name, at once; and what could not be read. `flowing` are the formats that need no such thing. */
export async function readAll(
  files: readonly string[],
  raw: Raw,
  holds: Effective,
  io: Io,
  flowing: readonly string[] = [],
): Promise<Documents> {
  const { paths, failures } = await pathsOf({ files, cwd: io.cwd, allowUnmatched: raw.errorOnUnmatched === false });
  const faults: Fault[] = failures.map(({ code, say }) => ({ code, say }));
  const read: Document[] = [];
  const how = howOf(raw, io, holds);
  const bytes = paths.reduce((sum, path) => sum + (statSync(resolve(io.cwd, path), { throwIfNoEntry: false })?.size ?? 0), 0);
  if (bytes > MOST * 1e6) throw fail('too-much-at-once', { limit: MOST, flowing: flowing.join(', ') });
  for (const path of paths) {
    for await (const { document, fault } of readOne({ path }, how)) {
      if (document === null) faults.push(fault);
      else read.push(document);
    }
  }
  return { read, faults };
}

import { fail } from '../../failure.ts';
import type { Fault, Item } from '../../jobs/done.ts';
import { type Document, pathsOf, readOne } from '../../run.ts';
import type { Effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { type Raw, streams } from '../settings.ts';
import { sizeIn } from './size.ts';
import { howOf } from './spec.ts';

/** Documents that may be held at once, in megabytes of their files: each takes some thirty times its size. */
export const MOST = 32;

export interface Documents {
  readonly read: readonly Document[];
  readonly faults: readonly Fault[];
}

/** Every document that the arguments name, or standard input; what could not be found is one with a fault. */
async function* named(files: readonly string[], raw: Raw, io: Io): AsyncGenerator<Item> {
  if (streams(raw)) {
    const { itemsOf } = await import('../streams/items.ts');
    for await (const items of itemsOf(raw, io)) yield* items;
    return;
  }
  const { paths, failures } = await pathsOf({ files, cwd: io.cwd, allowUnmatched: raw.errorOnUnmatched === false });
  for (const { code, say } of failures) yield { path: '', fault: { code, say } };
  for (const path of paths) yield { path };
}

/** Every document that is asked for, at once; and what could not be read. `flowing` are the formats that need no such thing. */
export async function readAll(
  files: readonly string[],
  raw: Raw,
  holds: Effective,
  io: Io,
  flowing: readonly string[] = [],
): Promise<Documents> {
  const faults: Fault[] = [];
  const read: Document[] = [];
  const how = howOf(raw, io, holds);
  const size = sizeIn(io.cwd);
  const items: Item[] = [];
  let bytes = 0;
  for await (const item of named(files, raw, io)) {
    bytes += size(item);
    if (bytes > MOST * 1e6) throw fail('too-much-at-once', { limit: MOST, flowing: flowing.join(', ') });
    items.push(item);
  }
  for (const item of items) {
    for await (const { document, fault } of readOne(item, how)) {
      if (document === null) faults.push(fault);
      else read.push(document);
    }
  }
  return { read, faults };
}

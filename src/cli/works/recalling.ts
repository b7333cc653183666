import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf } from '../../cache/digest.ts';
import type { Packs } from '../../cache/packs.ts';
import type { Done, Item, Work } from '../../jobs/done.ts';
import { oneBuffer } from '../../source/bytes.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Spec } from './spec.ts';
import { stamping } from './stamp.ts';

/** A file of so many bytes may come in parts, and is not held: it is worked on anew each time. */
const LARGE = 4 << 20;

/** The bytes of a document that may be kept: a file of moderate size. A pipe can be read once only, and is left alone. */
function reading(cwd: string): (item: Item) => Buffer | null {
  const read = oneBuffer();
  return ({ path, content, fault }) => {
    if (content !== undefined || fault !== undefined || path === '-') return null;
    try {
      const place = resolve(cwd, path);
      const stat = statSync(place);
      return stat.isFile() && stat.size < LARGE ? read(place) : null;
    } catch {
      return null;
    }
  };
}

/** The same work, done only on documents that the packs do not know as they are now. What it comes to says that it is to be kept; faults are met anew each time. */
export function recalling(work: Work, { raw }: Spec, io: Pick<Io, 'cwd' | 'stdin'>, packs: Pick<Packs, 'find'>): Work {
  const bytesOf = reading(io.cwd);
  const stampOf = stamping(effective(raw, io), io.cwd);
  return async function* (item): AsyncGenerator<Done> {
    const bytes = bytesOf(item);
    const stamp = bytes === null ? null : await stampOf(item.path).catch(() => null);
    if (bytes === null || stamp === null) {
      yield* work(item);
      return;
    }
    const { path } = item;
    const digest = digestOf(stamp, bytes);
    const known = packs.find(path, digest);
    if (known !== null) {
      yield* known;
      return;
    }
    let before: Done | null = null;
    for await (const done of work({ path, content: bytes })) {
      if (before !== null) yield before;
      before = done.fault === null ? { ...done, kept: { path, digest, last: false } } : done;
    }
    if (before !== null) yield before.kept === undefined ? before : { ...before, kept: { ...before.kept, last: true } };
  };
}

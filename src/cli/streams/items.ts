import type { Item } from '../../jobs/done.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { documented, entry, listed, listedAsIs } from './entries.ts';
import { linesOf } from './lines.ts';

const LINE_FEED = 10;

/** The documents that standard input names or holds, in groups as they come; nothing is kept of them, so that each may come twice. */
export async function* itemsOf(raw: Raw, io: Pick<Io, 'chunks'>): AsyncGenerator<Item[]> {
  const read = raw.stdinDocuments === true ? documented : raw.null === true ? listedAsIs : listed;
  for await (const lines of linesOf(io.chunks(), raw.null === true ? 0 : LINE_FEED)) {
    const items = lines.map((line) => entry(line, read, raw.null !== true)).filter((item) => item !== null);
    if (items.length > 0) yield items;
  }
}

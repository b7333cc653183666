import type { Done } from '../jobs/done.ts';

/** What is kept of a `Done`; the words themselves stand behind it, one after another. */
interface Head extends Pick<Done, 'tally' | 'notes'> {
  /** Bytes of the words for each place. */
  readonly lengths: readonly number[];
}

/** Bytes before the head: how long it is, and how long the words are. */
const FRONT = 8;

/** A document's words and counts as bytes: two lengths, the head in JSON, the words. Faults are not kept. */
export function recordOf({ words, tally, notes }: Done): Buffer {
  const parts = words.map((one) => (typeof one === 'string' ? Buffer.from(one) : one));
  const head: Head = { lengths: parts.map(({ length }) => length), tally, notes };
  const bytes = Buffer.from(JSON.stringify(head));
  const front = Buffer.allocUnsafe(FRONT);
  front.writeUInt32LE(bytes.length, 0);
  front.writeUInt32LE(
    parts.reduce((sum, { length }) => sum + length, 0),
    4,
  );
  return Buffer.concat([front, bytes, ...parts]);
}

/** Where the record that begins at `at` ends, null where no whole record stands there. */
export function recordEnd(block: Buffer, at: number): number | null {
  if (at + FRONT > block.length) return null;
  const end = at + FRONT + block.readUInt32LE(at) + block.readUInt32LE(at + 4);
  return end <= block.length ? end : null;
}

/** The record between two places of a block whose digest was right: what was written there. */
export function doneOf(block: Buffer, at: number, end: number): Done {
  const start = at + FRONT + block.readUInt32LE(at);
  const { lengths, tally, notes } = JSON.parse(block.toString('utf8', at + FRONT, start)) as Head;
  let from = start;
  const words = lengths.map((length) => block.subarray(from, (from += length)));
  if (from !== end) throw new Error('a record is not as long as it says');
  return { words, tally, notes, fault: null };
}

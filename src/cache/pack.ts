import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { DIGEST, digestOf } from './digest.ts';
import { BLOCK, type Block, ENTRY, type Entry, FOOT, MAGIC } from './layout.ts';
import { recordEnd } from './record.ts';

/** One record, where it stands in its unpacked block. */
export interface Found {
  readonly block: Buffer;
  readonly at: number;
  readonly end: number;
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let got = 0; got < length; ) {
    const more = readSync(file, bytes, got, length - got, at + got);
    if (more === 0) throw new Error('a pack is shorter than it was');
    got += more;
  }
  return bytes;
}

/** A pack that is read. Whatever is wrong with it, it is as if the document were not there; `damaged` says that something is. */
export class Pack {
  readonly path: string;
  readonly size: number;
  #damaged = false;
  readonly #file: number;
  readonly #blocks: readonly Block[];
  /** Entries in the order of keys, as they stand. */
  readonly #entries: Buffer;
  #open: { readonly number: number; readonly bytes: Buffer } | null = null;

  /** Throws where the file is no pack, or not a whole one. */
  constructor(path: string) {
    this.path = path;
    this.#file = openSync(path, 'r');
    try {
      this.size = fstatSync(this.#file).size;
      const foot = bytesAt(this.#file, this.size - FOOT, FOOT);
      if (!foot.subarray(FOOT - MAGIC.length).equals(MAGIC) || !bytesAt(this.#file, 0, MAGIC.length).equals(MAGIC))
        throw new Error('no pack');
      const [blocks, entries] = [foot.readUInt32LE(0) * BLOCK, foot.readUInt32LE(4) * ENTRY];
      const start = this.size - FOOT - blocks - entries;
      if (start < MAGIC.length) throw new Error('a pack shorter than its lists');
      const lists = bytesAt(this.#file, start, blocks + entries);
      if (!digestOf(lists).equals(foot.subarray(8, 8 + DIGEST))) throw new Error('lists are damaged');
      this.#blocks = blocksOf(lists.subarray(0, blocks));
      this.#entries = lists.subarray(blocks);
    } catch (error) {
      closeSync(this.#file);
      throw error;
    }
  }

  get damaged(): boolean {
    return this.#damaged;
  }

  get length(): number {
    return this.#entries.length / ENTRY;
  }

  close(): void {
    closeSync(this.#file);
  }

  /** The key, the digest and the place of an entry. */
  entry(nth: number): { readonly key: Buffer; readonly digest: Buffer; readonly place: Entry } {
    const at = nth * ENTRY;
    const tail = at + 2 * DIGEST;
    const number = (from: number): number => this.#entries.readUInt32LE(tail + from);
    return {
      key: this.#entries.subarray(at, at + DIGEST),
      digest: this.#entries.subarray(at + DIGEST, tail),
      place: { block: number(0), offset: number(4), count: number(8) },
    };
  }

  /** The number of the entry of that key, null where it has none. */
  #nth(key: Buffer): number | null {
    let [low, high] = [0, this.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const at = middle * ENTRY;
      const order = this.#entries.compare(key, 0, DIGEST, at, at + DIGEST);
      if (order === 0) return middle;
      if (order < 0) low = middle + 1;
      else high = middle;
    }
    return null;
  }

  /** The records of the document of that key, where it is still the one of that digest. */
  find(key: Buffer, digest: Buffer): readonly Found[] | null {
    const nth = this.#nth(key);
    if (nth === null) return null;
    const entry = this.entry(nth);
    return entry.digest.equals(digest) ? this.records(entry.place) : null;
  }

  /** All records of an entry, null where one of them is damaged. */
  records({ block, offset, count }: Entry): readonly Found[] | null {
    try {
      const found: Found[] = [];
      let [number, at] = [block, offset];
      while (found.length < count) {
        const bytes = this.#block(number);
        const end = at < bytes.length ? recordEnd(bytes, at) : null;
        if (end !== null) found.push({ block: bytes, at, end });
        else if (at < bytes.length) throw new Error('no record where one should be');
        [number, at] = end === null || end === bytes.length ? [number + 1, 0] : [number, end];
      }
      return found;
    } catch {
      this.#damaged = true;
      return null;
    }
  }

  #block(number: number): Buffer {
    if (this.#open?.number === number) return this.#open.bytes;
    const block = this.#blocks[number];
    if (block === undefined) throw new Error('no such block');
    const packed = bytesAt(this.#file, block.at, block.length);
    if (!digestOf(packed).equals(block.digest)) throw new Error('a block is damaged');
    const bytes = process.getBuiltinModule('node:zlib').brotliDecompressSync(packed, { maxOutputLength: block.unpacked + 1 });
    if (bytes.length !== block.unpacked) throw new Error('a block is not as long as it says');
    this.#open = { number, bytes };
    return bytes;
  }
}

function blocksOf(list: Buffer): readonly Block[] {
  let at = MAGIC.length;
  return Array.from({ length: list.length / BLOCK }, (_, nth) => {
    const from = nth * BLOCK;
    const tail = from + DIGEST;
    const block = { at, length: list.readUInt32LE(tail), unpacked: list.readUInt32LE(tail + 4), digest: list.subarray(from, tail) };
    at += block.length;
    return block;
  });
}

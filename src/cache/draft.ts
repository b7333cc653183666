import { closeSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { digestOf } from './digest.ts';
import { BLOCK, ENTRY, FOOT, MAGIC } from './layout.ts';

/** Records of so many bytes are compressed together: neighbours are alike, and a document is found without unpacking many. */
const STEP = 1 << 18;

interface Written {
  readonly key: Buffer;
  readonly digest: Uint8Array;
  readonly block: number;
  readonly offset: number;
  readonly count: number;
}

/** A pack that is being written, under another name until it is whole. */
export class Draft {
  readonly #draft: string;
  readonly #path: string;
  readonly #file: number;
  readonly #blocks: Buffer[] = [];
  readonly #entries = new Map<string, Written>();
  #records: Buffer[] = [];
  #held = 0;
  #size = MAGIC.length;
  /** The document whose records are being added. */
  #begun: { readonly block: number; readonly offset: number; count: number } | null = null;

  constructor(path: string) {
    this.#path = path;
    this.#draft = path.replace(/pack$/, 'tmp');
    this.#file = openSync(this.#draft, 'wx');
    this.#write(MAGIC);
  }

  /** Bytes on the disk so far. */
  get size(): number {
    return this.#size;
  }

  get entries(): number {
    return this.#entries.size;
  }

  has(key: Buffer): boolean {
    return this.#entries.has(key.toString('latin1'));
  }

  /** A record of the document that was begun, or of a new one. */
  add(record: Buffer): void {
    if (this.#held >= STEP) this.#flush();
    this.#begun ??= { block: this.#blocks.length, offset: this.#held, count: 0 };
    this.#begun.count += 1;
    this.#records.push(record);
    this.#held += record.length;
  }

  /** The document is whole; what was added since the one before is found by this key. A later one of the same key takes its place. */
  end(key: Buffer, digest: Uint8Array): void {
    if (this.#begun !== null) this.#entries.set(key.toString('latin1'), { key, digest, ...this.#begun });
    this.#begun = null;
  }

  /** What was added since is of no document. */
  forget(): void {
    this.#begun = null;
  }

  commit(): void {
    this.#flush();
    const entries = [...this.#entries.values()].sort((a, b) => Buffer.compare(a.key, b.key));
    const lists = Buffer.concat([...this.#blocks, ...entries.map(entryOf)]);
    const foot = Buffer.alloc(FOOT);
    foot.writeUInt32LE(this.#blocks.length, 0);
    foot.writeUInt32LE(entries.length, 4);
    digestOf(lists).copy(foot, 8);
    MAGIC.copy(foot, FOOT - MAGIC.length);
    this.#write(lists);
    this.#write(foot);
    closeSync(this.#file);
    renameSync(this.#draft, this.#path);
  }

  discard(): void {
    closeSync(this.#file);
    rmSync(this.#draft, { force: true });
  }

  #flush(): void {
    if (this.#held === 0) return;
    const zlib = process.getBuiltinModule('node:zlib');
    const { BROTLI_PARAM_QUALITY, BROTLI_PARAM_LGWIN } = zlib.constants;
    const bytes = Buffer.concat(this.#records);
    const packed = zlib.brotliCompressSync(bytes, { params: { [BROTLI_PARAM_QUALITY]: 1, [BROTLI_PARAM_LGWIN]: 18 } });
    const entry = Buffer.alloc(BLOCK);
    entry.writeUInt32LE(packed.length, digestOf(packed).copy(entry));
    entry.writeUInt32LE(bytes.length, BLOCK - 4);
    this.#write(packed);
    this.#blocks.push(entry);
    this.#size += packed.length;
    [this.#records, this.#held] = [[], 0];
  }

  #write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at);
  }
}

function entryOf({ key, digest, block, offset, count }: Written): Buffer {
  const numbers = Buffer.alloc(ENTRY - key.length - digest.length);
  for (const [nth, number] of [block, offset, count].entries()) numbers.writeUInt32LE(number, 4 * nth);
  return Buffer.concat([key, digest, numbers]);
}

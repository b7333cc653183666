import { DIGEST } from './digest.ts';

/**
 * A pack, from its first byte: MAGIC; blocks of records, each compressed; for each block its digest, its length as it stands (u32)
 * and unpacked (u32); for each document, in the order of keys, its key, its digest, and where its records begin (block, offset) and
 * how many they are (u32 each); the numbers of blocks and of documents (u32 each), the digest of these two lists, MAGIC. Little-endian.
 */
export const MAGIC = Buffer.from('planpk1\n');
export const BLOCK = DIGEST + 8;
export const ENTRY = 2 * DIGEST + 12;
export const FOOT = 8 + DIGEST + MAGIC.length;

/** Where the records of a document stand in a pack. */
export interface Entry {
  readonly block: number;
  readonly offset: number;
  readonly count: number;
}

export interface Block {
  readonly at: number;
  readonly length: number;
  readonly unpacked: number;
  readonly digest: Buffer;
}

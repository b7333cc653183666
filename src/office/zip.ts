import { crc32, inflateRawSync } from 'node:zlib';
import { fail } from '../failure.ts';

/** Bytes that one part of a container, and all that are read of it, may hold when unpacked; a zip bomb says more, or lies. */
export const LARGEST_PART = 64 * 1024 * 1024;
export const LARGEST = 160 * 1024 * 1024;
const MOST_PARTS = 5000;

interface Entry {
  readonly at: number;
  readonly method: number;
  readonly packed: number;
  readonly size: number;
  readonly crc: number;
}

export interface Container {
  /** The names of its parts, in the order of the directory. */
  readonly names: readonly string[];
  /** The words of a part that holds XML, null where there is none of that name. Names differ by more than case. */
  text(name: string): string | null;
}

/** ZIP's marks (APPNOTE 4.3): end of the directory, an entry of it, a part. */
const END = 0x06054b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;

function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 65_557); at -= 1) if (bytes.readUInt32LE(at) === END) return at;
  throw new RangeError('no directory at its end');
}

function entriesOf(path: string, bytes: Buffer): Map<string, Entry> {
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  let at = bytes.readUInt32LE(end + 16);
  if (count > MOST_PARTS) throw fail('container-too-large', { path, limit: LARGEST / 1024 / 1024 });
  const entries = new Map<string, Entry>();
  for (let nth = 0; nth < count; nth += 1) {
    if (bytes.readUInt32LE(at) !== CENTRAL) throw new RangeError('its directory is broken');
    if ((bytes.readUInt16LE(at + 8) & 1) === 1) throw fail('container-encrypted', { path });
    const length = bytes.readUInt16LE(at + 28);
    const name = bytes
      .toString('utf8', at + 46, at + 46 + length)
      .replaceAll('\\', '/')
      .replace(/^\/+/, '');
    const entry = {
      method: bytes.readUInt16LE(at + 10),
      crc: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    };
    if (!entries.has(name.toLowerCase())) entries.set(name.toLowerCase(), entry);
    at += 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return entries;
}

/** Unpacks a part: never more than it says it holds, and never more than any may hold. */
function unpacked(bytes: Buffer, { at, method, packed, size, crc }: Entry): Buffer {
  if (bytes.readUInt32LE(at) !== LOCAL) throw new RangeError('a part is not where its directory says');
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const stored = bytes.subarray(from, from + packed);
  if (stored.length < packed) throw new RangeError('it ends in the middle of a part');
  if (method !== 0 && method !== 8) throw new RangeError(`a part is packed by method ${String(method)}`);
  let part: Buffer;
  try {
    part = method === 0 ? stored : inflateRawSync(stored, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    if (error instanceof RangeError) throw new RangeError(`a part holds more than the ${String(size)} bytes it says`, { cause: error });
    throw error;
  }
  if (part.length !== size) throw new RangeError(`a part holds ${String(part.length)} bytes and says ${String(size)}`);
  if (crc32(part) !== crc) throw new RangeError('the checksum of a part is wrong');
  return part;
}

/** XML says its encoding by its mark; all programs write UTF-8, few UTF-16. */
function decoded(part: Buffer): string {
  const wide = part[0] === 0xff && part[1] === 0xfe ? 'utf-16le' : part[0] === 0xfe && part[1] === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(wide, { fatal: true }).decode(part);
}

/** A failure as it is; what a damaged container does to those who read it as the failure that says so. */
export function damaged(path: string, error: unknown): unknown {
  if (error instanceof Error && 'say' in error) return error;
  return fail('container-damaged', { path, reason: error instanceof Error ? error.message : String(error) });
}

/**
 * Opens a ZIP container. A part is unpacked when it is asked for, after its stated size was looked at: pictures and all else that
 * no table stands in stay packed. Nothing is written to a disk, so a part's name leads nowhere.
 */
export function openContainer(path: string, bytes: Buffer): Container {
  let entries: Map<string, Entry>;
  let total = 0;
  try {
    entries = entriesOf(path, bytes);
  } catch (error) {
    throw damaged(path, error);
  }
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name.toLowerCase());
      if (entry === undefined) return null;
      total += entry.size;
      if (entry.size > LARGEST_PART || total > LARGEST) throw fail('container-too-large', { path, limit: LARGEST / 1024 / 1024 });
      try {
        return decoded(unpacked(bytes, entry));
      } catch (error) {
        throw damaged(path, error);
      }
    },
  };
}

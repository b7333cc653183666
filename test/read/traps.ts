import { deflateRawSync } from 'node:zlib';
import { zipSync } from 'fflate';

/** Containers that lie or swell, byte by byte. */

/** A container of one part that says another size than it holds. */
export function lying(says: number, holds: number): Buffer {
  const bytes = Buffer.from(zipSync({ 'word/document.xml': new Uint8Array(holds) }, { level: 9 }));
  const central = bytes.indexOf(Buffer.from('504b0102', 'hex'));
  bytes.writeUInt32LE(says, central + 24);
  return bytes;
}
/** As many entries of the directory, all of one stored part. */
export function many(count: number): Buffer {
  return Buffer.from(
    zipSync(Object.fromEntries(Array.from({ length: count }, (_, nth) => [`word/${String(nth)}.xml`, new Uint8Array(1)]))),
  );
}
/** Entries that share one compressed part: each is small, all together are not. */
export function overlapping(): Buffer {
  const packed = deflateRawSync(Buffer.alloc(50 * 1024 * 1024, 0x20), { level: 9 });
  const names = ['word/document.xml', 'word/numbering.xml', 'word/styles.xml', 'xl/a.xml'];
  const local = Buffer.alloc(30 + 1);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt16LE(1, 26);
  const directory = names.map((name) => {
    const entry = Buffer.alloc(46 + name.length);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(8, 10);
    entry.writeUInt32LE(packed.length, 20);
    entry.writeUInt32LE(50 * 1024 * 1024, 24);
    entry.writeUInt16LE(name.length, 28);
    entry.write(name, 46);
    return entry;
  });
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(local.length + packed.length, 16);
  return Buffer.concat([local, packed, central, end]);
}
export function encrypted(plain: Buffer): Buffer {
  const bytes = Buffer.from(plain);
  bytes.writeUInt16LE(
    bytes.readUInt16LE(bytes.indexOf(Buffer.from('504b0102', 'hex')) + 8) | 1,
    bytes.indexOf(Buffer.from('504b0102', 'hex')) + 8,
  );
  return bytes;
}
/** A compound file with these names in its directory. */
export function compound(...names: readonly string[]): Buffer {
  const bytes = Buffer.alloc(512 * 3);
  bytes.write('d0cf11e0a1b11ae1', 'hex');
  bytes.writeUInt16LE(9, 30);
  bytes.writeUInt32LE(1, 48);
  bytes.writeUInt32LE(0, 76);
  bytes.fill(0xff, 512, 1024);
  bytes.writeUInt32LE(0xfffffffe, 512 + 4);
  for (const [nth, name] of ['Root Entry', ...names].entries()) {
    bytes.write(name, 1024 + nth * 128, 'utf16le');
    bytes.writeUInt16LE(name.length * 2 + 2, 1024 + nth * 128 + 64);
  }
  return bytes;
}

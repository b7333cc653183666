import { closeSync, openSync, readSync } from 'node:fs';

/** Reads a file whole. Throws what the system says. */
export type ReadBytes = (path: string) => Buffer;

const FIRST = 65_536;

/** Reads files into one buffer: what one call gives is only good until the next. It grows with the largest file. */
export function oneBuffer(): ReadBytes {
  let room = Buffer.alloc(0);
  return (path) => {
    if (room.length === 0) room = Buffer.allocUnsafeSlow(FIRST);
    const file = openSync(path, 'r');
    try {
      let length = 0;
      for (;;) {
        const more = readSync(file, room, length, room.length - length, null);
        if (more === 0) return room.subarray(0, length);
        length += more;
        if (length < room.length) continue;
        const next = Buffer.allocUnsafeSlow(room.length * 2);
        room.copy(next, 0, 0, length);
        room = next;
      }
    } finally {
      closeSync(file);
    }
  };
}

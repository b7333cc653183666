import fc from '../../drawing.ts';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../src/cli/streams/lines.ts';

/** The lines of bytes that come in these pieces, all out of one buffer, as a run reads them; the longest a line may be. */
async function lines(pieces: readonly Uint8Array[], separator = 10, most = 1 << 20): Promise<(string | null)[]> {
  const room = Buffer.alloc(64);
  const read = async function* (): AsyncGenerator<Buffer> {
    for (const piece of pieces) {
      room.fill(0xff);
      room.set(piece);
      yield await Promise.resolve(room.subarray(0, piece.length));
    }
  };
  const found: (string | null)[] = [];
  for await (const group of linesOf(read(), separator, most)) {
    for (const { number, bytes } of group) {
      expect(number).toBe(found.length + 1);
      found.push(bytes?.toString('latin1') ?? null);
    }
  }
  return found;
}

const byte = fc.constantFrom(10, 10, 0, 13, 65, 66, 0xe5);

describe('lines of standard input', () => {
  it('are the same however they come in pieces', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(byte, { maxLength: 20 })), fc.constantFrom(10, 0), async (pieces, separator) => {
        const whole = Buffer.from(pieces.flat()).toString('latin1');
        const own = whole.split(String.fromCharCode(separator));
        if (own.at(-1) === '') own.pop();
        expect(
          await lines(
            pieces.map((piece) => Uint8Array.from(piece)),
            separator,
          ),
        ).toEqual(own);
      }),
    );
  });

  it('that are too long are told and passed over, wherever they are cut', async () => {
    const bytes = Buffer.from(`ab\n${'c'.repeat(40)}\nde\n${'f'.repeat(9)}\n${'g'.repeat(40)}`);
    for (let size = 1; size <= 64; size += 1) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, nth) => bytes.subarray(nth * size, nth * size + size));
      expect(await lines(pieces, 10, 9)).toEqual(['ab', null, 'de', 'f'.repeat(9), null]);
    }
  });

  it('wait for no further piece', async () => {
    const never = async function* (): AsyncGenerator<Buffer> {
      yield Buffer.from('a\nb');
      await new Promise(() => undefined);
    };
    for await (const lines of linesOf(never(), 10)) {
      expect(lines).toEqual([{ number: 1, bytes: Buffer.from('a') }]);
      break;
    }
  });
});

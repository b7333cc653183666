/** One line of standard input: its number, from 1, and its bytes without the line end; null where it is longer than a line may be. */
export interface Line {
  readonly number: number;
  readonly bytes: Buffer | null;
}

/** Bytes that a line may have: a document of some 96 MB in base64. */
const MOST = 128 << 20;

/**
 * Lines in groups: those that end in the same piece of the input, so that none waits for a piece to come. What a line holds is only
 * good until the next group. Memory does not grow with the input but with its longest line.
 */
export async function* linesOf(pieces: AsyncIterable<Buffer>, separator: number, most = MOST): AsyncGenerator<Line[]> {
  let carried: Buffer[] = [];
  let length = 0;
  let number = 0;
  const ended = (rest: Buffer): Line => {
    const bytes = length + rest.length > most ? null : carried.length === 0 ? rest : Buffer.concat([...carried, rest]);
    [carried, length] = [[], 0];
    return { number: (number += 1), bytes };
  };
  for await (const piece of pieces) {
    const lines: Line[] = [];
    let at = 0;
    for (let end = piece.indexOf(separator); end >= 0; end = piece.indexOf(separator, at)) {
      lines.push(ended(piece.subarray(at, end)));
      at = end + 1;
    }
    if (lines.length > 0) yield lines;
    length += piece.length - at;
    // Of a line that is too long nothing is kept.
    if (length > most) carried = [];
    else if (at < piece.length) carried.push(Buffer.from(piece.subarray(at)));
  }
  if (length > 0) yield [ended(Buffer.alloc(0))];
}

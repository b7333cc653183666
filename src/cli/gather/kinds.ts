import type { UnitKind } from '../../model.ts';

/** What stands for a unit's kind until all documents are known: letters that no format writes in another way. */
function markOf(nth: number): string {
  return `kind${String(nth)}`;
}

function occurrences(words: string, mark: string): number {
  let count = 0;
  for (let at = words.indexOf(mark); at >= 0; at = words.indexOf(mark, at + mark.length)) count += 1;
  return count;
}

/** Words made with a mark for the kind, which stands in them `times` and nowhere else; and the number of the mark. */
export function marked(made: (kind: string) => string, times: number): { readonly words: string; readonly mark: number } {
  for (let mark = 0; ; mark += 1) {
    const words = made(markOf(mark));
    if (occurrences(words, markOf(mark)) === times) return { words, mark };
  }
}

/** The words with the kind in the place of the mark. Read byte for byte: both are of ASCII, and no byte of another letter is. */
export function withKind(bytes: Buffer, mark: number, kind: UnitKind): Buffer {
  return Buffer.from(bytes.toString('latin1').replaceAll(markOf(mark), kind), 'latin1');
}

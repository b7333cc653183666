import { openSource } from '../../../src/source/index.ts';
import type { File } from '../case.ts';
import type { Document, Place, Range } from './documents.ts';
import { Fault, hold } from './fault.ts';

const bare = (words: string): string => words.replace(/\s/gu, '');

/** Line and column counted anew: LF, CRLF and a lone CR end a line. */
function placeAt(text: string, starts: readonly number[], { line, column, offset }: Place): boolean {
  const start = starts[line - 1];
  const next = starts[line] ?? text.length + 1;
  return start !== undefined && start + column - 1 === offset && offset <= text.length && offset < next + 1;
}

function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map((match) => match.index + match[0].length)];
}

/** Cutting the decoded source at offsets gives back the words, markup and entities apart; lines and columns say the same place. */
export async function ranges(file: File, encoding: string | undefined, documents: readonly Document[]): Promise<void> {
  const { text, rows } = await openSource(file.name, file.bytes, encoding);
  const starts = startsOf(text);
  const check = (what: string, words: string | null, range: Range): void => {
    for (const { start, end, cell } of range) {
      const right =
        rows === undefined ? placeAt(text, starts, start) && placeAt(text, starts, end) : cell !== undefined || start.offset === end.offset;
      hold('a place is where it says', right && start.offset <= end.offset, () => `${what} ${JSON.stringify({ start, end, cell })}`);
    }
    const cut = range.map(({ start, end }) => text.slice(start.offset, end.offset)).join('');
    if (words === null || /[<&"\\]/u.test(cut) || rows !== undefined) return;
    if (bare(cut) !== bare(words))
      throw new Fault('a range cuts its words', `${what}: says ${JSON.stringify(words)}, cuts ${JSON.stringify(cut)}`);
  };
  for (const { tasks } of documents) {
    for (const task of tasks) {
      check('task', null, task.provenance.range);
      for (const { surface, range } of task.assignments) check('assignment', surface, range);
      for (const kind of ['deadlines', 'frequencies', 'quantities'] as const)
        for (const fact of task[kind]) check(kind, fact.text, fact.range);
    }
  }
}

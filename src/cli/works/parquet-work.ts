import type { Done, Work } from '../../jobs/done.ts';
import { oneBuffer } from '../../source/bytes.ts';
import { ASSIGNMENTS, assignmentRows, type Fields, TASKS, taskRows } from '../../views/flat.ts';
import { notesOf } from '../commands/given.ts';
import { effective } from '../effective.ts';
import type { Io } from '../io.ts';
import { filterOf } from '../settings.ts';
import { over } from './over.ts';
import { parsed } from './parsed.ts';
import { howOf, type Spec } from './spec.ts';

/** Rows of a long document are handed on when they are so many characters. */
const PIECE = 1 << 18;
const NOTHING = { counts: {}, names: {} };

/** Rows as lines of JSON, a list of values each. */
function* lines<R>(fields: Fields<R>, rows: Iterable<R>): Generator<string> {
  let open = '';
  for (const row of rows) {
    open += `${JSON.stringify(fields.map(({ kind, value }) => (kind === 'json' ? JSON.stringify(value(row)) : value(row))))}\n`;
    if (open.length < PIECE) continue;
    yield open;
    open = '';
  }
  if (open !== '') yield open;
}

/** The rows of one document at a time, of both tables. */
export async function parquetWork(spec: Spec, io: Pick<Io, 'cwd' | 'stdin'>): Promise<Work> {
  const { raw, first } = spec;
  const holds = effective(raw, io);
  const make = parsed(await holds.directoryFor(first), filterOf(raw));
  return over({ ...howOf(raw, io, holds, oneBuffer()), parts: true }, async function* (document): AsyncGenerator<Done> {
    const { plans, canonical, tally } = await make([document]);
    const rows = (words: readonly string[]): Done => ({ words, tally: NOTHING, notes: [], fault: null });
    for (const words of lines(TASKS, taskRows(plans))) yield rows([words, '']);
    for (const words of lines(ASSIGNMENTS, assignmentRows(plans, canonical))) yield rows(['', words]);
    yield { words: ['', ''], tally, notes: notesOf(document), fault: null };
  });
}

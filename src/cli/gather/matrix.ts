import type { Named } from '../../bindings/roster.ts';
import type { Rows } from '../../emit/emitter.ts';
import { formats } from '../../emit/index.ts';
import type { MatrixOf } from '../../views/matrix.ts';
import { type Bond, type MatrixRow, matrixRows } from '../../views/matrix-rows.ts';
import { reportFormat } from '../settings.ts';
import type { Spec } from '../works/spec.ts';
import { batched } from './batched.ts';
import type { Gather, Stock } from './gather.ts';

/** A row as it is kept, its units by name in any order. */
type Kept = readonly [task: MatrixRow['task'], leads: number, cells: readonly (readonly [unit: string, bonds: readonly Bond[]])[]];

/** `plan matrix`: rows as data, read again when all units and their order are known. `all`: also tasks that bind none of the units shown. */
export async function matrixGather<R>(matrix: MatrixOf<R>, all: boolean, { raw, settings }: Spec): Promise<Gather> {
  const format = reportFormat(raw);
  const { flow } = await formats[format]();
  if (flow === undefined) throw new Error(`${format} does not flow`);
  return {
    *pieces(roster) {
      for (const { task, leads, cells } of matrixRows(roster, all)) {
        const kept: Kept = [task, leads, [...cells].map(([{ unit }, bonds]) => [unit, bonds])];
        yield { unit: null, words: `${JSON.stringify(kept)}\n`, mark: 0 };
      }
    },
    *written(stock) {
      const rows = { [Symbol.iterator]: () => rowsOf(stock, all) };
      const view: Rows<R> = matrix(stock.parties, rows);
      yield flow.head(view, settings);
      yield* batched(flow.body(view, settings));
    },
    split: null,
  };
}

/** The rows of all documents, each with its cells in the order of the units. */
function* rowsOf({ parties, places, read }: Stock, all: boolean): Generator<MatrixRow> {
  const ranks = new Map(parties.map(({ unit }, rank) => [unit, rank]));
  for (const place of places(null)) {
    for (const line of read(place).toString().split('\n')) {
      if (line === '') continue;
      const [task, leads, kept] = JSON.parse(line) as Kept;
      const shown = kept.flatMap(([unit, bonds]) => {
        const rank = ranks.get(unit);
        return rank === undefined ? [] : [{ rank, bonds }];
      });
      if (!all && shown.length === 0) continue;
      const cells = new Map<Named, readonly Bond[]>();
      for (const { rank, bonds } of shown.sort((a, b) => a.rank - b.rank)) {
        const party = parties[rank];
        if (party !== undefined) cells.set(party, bonds);
      }
      yield { document: place.path, task, leads, cells };
    }
  }
}

import type { Roster } from '../../bindings/roster.ts';
import type { Words } from '../../jobs/done.ts';
import { formats } from '../../emit/index.ts';
import { indexView } from '../../views/unit-index.ts';
import { unitsView } from '../../views/units.ts';
import { reportFormat } from '../settings.ts';
import { split } from '../split.ts';
import type { Spec } from '../works/spec.ts';
import { batched } from './batched.ts';
import type { Gather, Stock } from './gather.ts';
import type { Party } from './gathered.ts';
import { marked, withKind } from './kinds.ts';

const NOBODY: Roster = { plans: [], entries: [], unbound: [], directory: null, idle: [] };

/** `plan units`: each document gives finished rows of each of its units, which go behind those of the documents before it. */
export async function unitsGather(columns: readonly string[] | null, { raw, settings, cwd }: Spec): Promise<Gather> {
  const format = reportFormat(raw);
  const { emit, flow } = await formats[format]();
  if (flow === undefined) throw new Error(`${format} does not flow`);
  const nothing = unitsView(NOBODY, columns);
  // A record tells the kind once, a row as often as its column is asked for.
  const told = format === 'ndjson' ? 1 : nothing.sheet().columns.filter(({ key }) => key === 'kind').length;
  const head = (): string => flow.head(nothing, settings);
  const rowsOf = function* ({ places, read }: Stock, party: Party): Generator<Words> {
    for (const place of places(party)) yield told === 0 ? read(place) : withKind(read(place), place.mark, party.kind);
  };
  const pageOf = function* (stock: Stock, party: Party): Generator<Words> {
    yield head();
    yield* rowsOf(stock, party);
  };
  return {
    *pieces(roster) {
      for (const entry of roster.entries) {
        if (entry.bindings.length === 0) continue;
        const own = { ...roster, entries: [entry] };
        const made = (kind: string): string =>
          [
            ...flow.body(
              unitsView(own, columns, () => kind),
              settings,
            ),
          ].join('');
        yield { unit: entry.unit, ...marked(made, told * entry.bindings.length) };
      }
    },
    *written(stock) {
      yield head();
      for (const party of stock.parties) yield* batched(rowsOf(stock, party));
    },
    split: (stock) => {
      const { parties, directory } = stock;
      const parts = {
        files: parties.map((party) => ({ name: party.unit, chunks: () => batched(pageOf(stock, party)) })),
        index: (files: readonly string[]) => emit(indexView({ directory }, parties, files), settings),
      };
      split(parts, { folder: raw.split ?? '', cwd, force: raw.force === true, format });
    },
  };
}

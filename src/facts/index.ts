import type { CitationFact, DeadlineFact, FrequencyFact, QuantityFact, Span } from '../model.ts';
import { readCitations } from './citations.ts';
import { readDeadlines } from './deadlines.ts';
import { readFrequencies } from './frequencies.ts';
import { readQuantities } from './quantities.ts';

export { readDeadlines } from './deadlines.ts';

export interface Facts {
  readonly deadlines: readonly DeadlineFact[];
  readonly frequencies: readonly FrequencyFact[];
  readonly quantities: readonly QuantityFact[];
  readonly citations: readonly CitationFact[];
}

/** Blots out stretches, length for length: what stands inside a cited title is no time and no amount. */
function masked(words: string, spans: readonly Span[]): string {
  let plain = words;
  for (const [start, end] of spans) plain = plain.slice(0, start) + '\ue000'.repeat(end - start) + plain.slice(end);
  return plain;
}

function restored<F extends { readonly text: string; readonly at: Span }>(facts: readonly F[], words: string): F[] {
  return facts.map((fact) => ({ ...fact, text: words.slice(...fact.at) }));
}

/** All facts of a task's words. Titles and document numbers hide what is in them; a frequency's 1次 is no amount of its own. */
export function readFacts(words: string, year: number | null): Facts {
  const citations = readCitations(words);
  const plain =
    citations.length === 0
      ? words
      : masked(
          words,
          citations.map(({ at }) => at),
        );
  const frequencies = readFrequencies(plain);
  const deadlines = readDeadlines(plain, year, false).filter(
    ({ at }) => !frequencies.some((other) => at[0] < other.at[1] && at[1] > other.at[0]),
  );
  const rest = masked(
    plain,
    [...frequencies, ...deadlines].map(({ at }) => at),
  );
  return {
    citations,
    frequencies: restored(frequencies, words),
    deadlines: restored(deadlines, words),
    quantities: restored(readQuantities(rest), words),
  };
}

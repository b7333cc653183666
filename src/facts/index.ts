import type { CitationFact, DeadlineFact, FrequencyFact, QuantityFact, Span } from '../model.ts';
import { CITED, EVERY, TIME, tracesOf, WIDE } from './chars.ts';
import { citationsOf } from './citations.ts';
import { deadlinesOf } from './deadlines.ts';
import { frequenciesOf } from './frequencies.ts';
import { folded } from './numerals.ts';
import { AMOUNT, quantitiesOf } from './quantities.ts';

export { readDeadlines } from './deadlines.ts';

export interface Facts {
  readonly deadlines: readonly DeadlineFact[];
  readonly frequencies: readonly FrequencyFact[];
  readonly quantities: readonly QuantityFact[];
  readonly citations: readonly CitationFact[];
}

/** Blots out facts, length for length: what stands inside a cited title is no time and no amount. */
function masked(words: string, facts: readonly { readonly at: Span }[]): string {
  if (facts.length === 0) return words;
  const parts: string[] = [];
  let from = 0;
  for (const { at } of facts) {
    parts.push(words.slice(from, at[0]), '\ue000'.repeat(at[1] - at[0]));
    from = at[1];
  }
  parts.push(words.slice(from));
  return parts.join('');
}

const NONE: readonly never[] = [];
const NOTHING: Facts = { deadlines: NONE, frequencies: NONE, quantities: NONE, citations: NONE };

/**
 * The facts of some words, each kind read when it is first asked for: a report of deadlines alone reads no amounts.
 * Fields that TypeScript hides: private names cost more than the reading itself.
 */
class Read implements Facts {
  private readonly words: string;
  private readonly plain: string;
  private readonly year: number | null;
  private readonly traces: number;
  private cited: readonly CitationFact[] | null = null;
  private repeated: readonly FrequencyFact[] | null = null;
  private timed: readonly DeadlineFact[] | null = null;
  private counted: readonly QuantityFact[] | null = null;
  private hidden: string | null = null;

  constructor(words: string, year: number | null, traces: number) {
    this.words = words;
    this.plain = (traces & WIDE) === 0 ? words : folded(words);
    this.year = year;
    this.traces = traces;
  }

  get citations(): readonly CitationFact[] {
    return (this.cited ??= (this.traces & CITED) === 0 ? NONE : citationsOf(this.words, this.plain));
  }

  get frequencies(): readonly FrequencyFact[] {
    return (this.repeated ??= (this.traces & EVERY) === 0 ? NONE : frequenciesOf(this.words, this.untitled()));
  }

  get deadlines(): readonly DeadlineFact[] {
    return (this.timed ??= (this.traces & TIME) === 0 ? NONE : this.readTimes());
  }

  get quantities(): readonly QuantityFact[] {
    return (this.counted ??= (this.traces & AMOUNT) === 0 ? NONE : this.readAmounts());
  }

  /** The words with titles and document numbers blotted out. */
  private untitled(): string {
    return (this.hidden ??= masked(this.plain, this.citations));
  }

  private readTimes(): DeadlineFact[] {
    return deadlinesOf(this.words, { plain: this.untitled(), column: false }, this.year, this.frequencies);
  }

  /** A frequency's 1次 and a time's 3个 are no amounts of their own. */
  private readAmounts(): QuantityFact[] {
    const others = [...this.frequencies, ...this.deadlines].sort((a, b) => a.at[0] - b.at[0]);
    return quantitiesOf(this.words, masked(this.untitled(), others));
  }
}

/** All facts of a task's words. Titles and document numbers hide what is in them. A deadline without a year is of `year`. */
export function readFacts(words: string, year: number | null): Facts {
  const traces = tracesOf(words);
  return (traces & (TIME | EVERY | CITED | AMOUNT)) === 0 ? NOTHING : new Read(words, year, traces);
}

import { day, monthEnd } from './calendar.ts';
import type { Last, Time } from './time.ts';
import type { Year } from './years.ts';

const LEAP = 2000;

function dateOf(year: number, { month, day: date }: Last): string | null {
  return date === 0 ? monthEnd(year, month) : day(year, month, date);
}

/** The years of times in turn: a time's own, else that of an earlier one in the same words, else the document's; null where unknown. */
export class Years {
  readonly #document: number | null;
  #last: number | null;

  constructor(document: number | null) {
    this.#document = document;
    this.#last = document;
  }

  #of(year: Year | null): number | null {
    if (year === null) return this.#last;
    if (year.of === 'era' || year.of === 'plan') return year.value;
    const base = year.of === 'document' ? this.#document : this.#last;
    return base === null ? null : base + year.value;
  }

  /** Whether a time names a year before the document's. */
  isPast({ year }: Time): boolean {
    const own = year === null ? null : this.#of(year);
    return own !== null && this.#document !== null && own < this.#document;
  }

  /** The day of a time, null where its year is unknown or it names none; `exists` is false for 2月30日 of any year. */
  settle({ year, last }: Time): { date: string | null; exists: boolean } {
    const own = this.#of(year);
    this.keep(year);
    if (last === null) return { date: null, exists: true };
    const date = dateOf(own ?? LEAP, last);
    return { date: own === null ? null : date, exists: date !== null };
  }

  /** Later times without a year are of this one. */
  keep(year: Year | null): void {
    if (year !== null && year.of !== 'plan') this.#last = this.#of(year);
  }
}

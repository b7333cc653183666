import type { Tally } from './done.ts';

/** Tallies put together. */
export class Sum {
  readonly #counts = new Map<string, number>();
  readonly #names = new Map<string, Set<string>>();

  add({ counts, names }: Tally): void {
    for (const [name, count] of Object.entries(counts)) this.#counts.set(name, this.count(name) + count);
    for (const [name, list] of Object.entries(names)) {
      const all = this.#names.get(name) ?? new Set();
      this.#names.set(name, all);
      for (const one of list) all.add(one);
    }
  }

  count(name: string): number {
    return this.#counts.get(name) ?? 0;
  }

  /** In the order in which they were first met. */
  names(name: string): readonly string[] {
    return [...(this.#names.get(name) ?? [])];
  }
}

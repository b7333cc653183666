/**
 * A small grammar of header names. It is made of lists of words, not of patterns: those of so many alternatives take longer to make
 * than all of a document takes to read.
 */
export type Test = (name: string) => boolean;

/** The places where a part of a name that begins at `at` may end. */
export type Step = (name: string, at: number) => readonly number[];

const listed = (words: string): readonly string[] => words.split(' ');

/** Each of `firsts` before each of `lasts`; `_` stands for nothing. */
export function combined(firsts: string, lasts: string): string {
  const bare = (words: string): readonly string[] => listed(words).map((word) => (word === '_' ? '' : word));
  return bare(firsts)
    .flatMap((first) => bare(lasts).map((last) => first + last))
    .join(' ');
}

export function whole(...words: readonly string[]): Test {
  const all = new Set(words.flatMap(listed));
  return (name) => all.has(name);
}

export function begins(words: string): Test {
  const all = listed(words);
  return (name) => all.some((word) => name.startsWith(word));
}

export function ends(words: string): Test {
  const all = listed(words);
  return (name) => all.some((word) => name.endsWith(word));
}

export function holds(words: string): Test {
  const all = listed(words);
  return (name) => all.some((word) => name.includes(word));
}

export const either =
  (...tests: readonly Test[]): Test =>
  (name) =>
    tests.some((test) => test(name));

export function one(words: string): Step {
  const all = listed(words);
  return (name, at) => all.flatMap((word) => (name.startsWith(word, at) ? [at + word.length] : []));
}

export const maybe =
  (step: Step): Step =>
  (name, at) => [at, ...step(name, at)];

/** Parts one after the other. */
export const row =
  (...steps: readonly Step[]): Step =>
  (name, at) =>
    steps.reduce<readonly number[]>((places, step) => places.flatMap((place) => step(name, place)), [at]);

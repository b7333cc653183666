/**
 * A small grammar of header names. It is made of words parted by blanks, and these are looked at only where a name is asked for: a
 * table of header names is read once, and patterns of so many alternatives take longer to make than all of a document to read.
 */
export type Test = (name: string) => boolean;

/** The places where a part of a name that begins at `at` may end. */
export type Step = (name: string, at: number) => readonly number[];

const NOWHERE: readonly number[] = [];

const lazily = (words: string): (() => readonly string[]) => {
  let all: readonly string[] | null = null;
  return () => (all ??= words.split(' '));
};

/** Each of `firsts` before each of `lasts`; `_` stands for nothing. */
export function combined(firsts: string, lasts: string): string {
  const bare = (words: string): readonly string[] => words.split(' ').map((word) => (word === '_' ? '' : word));
  return bare(firsts)
    .flatMap((first) => bare(lasts).map((last) => first + last))
    .join(' ');
}

export function whole(...words: readonly string[]): Test {
  const all = ` ${words.join(' ')} `;
  return (name) => all.includes(` ${name} `);
}

export function begins(words: string): Test {
  const all = lazily(words);
  return (name) => all().some((word) => name.startsWith(word));
}

export function ends(words: string): Test {
  const all = lazily(words);
  return (name) => all().some((word) => name.endsWith(word));
}

export function holds(words: string): Test {
  const all = lazily(words);
  return (name) => all().some((word) => name.includes(word));
}

export const either =
  (...tests: readonly Test[]): Test =>
  (name) =>
    tests.some((test) => test(name));

export function one(words: string): Step {
  const all = lazily(words);
  const before = ` ${words}`;
  return (name, at) => {
    // Told by their first sign: hardly ever does one stand there.
    if (!before.includes(` ${name.charAt(at)}`)) return NOWHERE;
    return all().flatMap((word) => (name.startsWith(word, at) ? [at + word.length] : []));
  };
}

export const maybe =
  (step: Step): Step =>
  (name, at) => [at, ...step(name, at)];

/** Parts one after the other. */
export const row =
  (...steps: readonly Step[]): Step =>
  (name, at) =>
    steps.reduce<readonly number[]>((places, step) => (places.length === 0 ? places : places.flatMap((place) => step(name, place))), [at]);

/** Parts that are all of a name. */
export const exactly =
  (...steps: readonly Step[]): Test =>
  (name) =>
    row(...steps)(name, 0).includes(name.length);

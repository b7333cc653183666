import type { Fault, Words } from '../../jobs/done.ts';
import type { Sum } from '../../jobs/sum.ts';
import type { Io } from '../io.ts';
import { type Draft, draftOf } from '../save.ts';

/** What is known when the last document is done. */
export interface Ending {
  readonly sum: Sum;
  readonly faults: readonly Fault[];
}

/** Where the finished words of documents go, in their order. Each is false where nobody reads any more. */
export interface Outlet {
  /** So many of the words of each document are its own. */
  readonly sections: number;
  readonly take: (words: readonly Words[]) => boolean;
  readonly finish: (ending: Ending) => boolean | Promise<boolean>;
  /** Leaves what was there before the run. */
  readonly discard: () => void;
}

export interface Place {
  readonly write: (words: Words) => boolean;
  readonly commit: () => void;
  readonly discard: () => void;
}

/** A file that is there when all of it is written, made with its first word; or standard output. */
export function placeOf(path: string | null, io: Io): Place {
  if (path === null) return { write: (words) => io.out.write(words), commit: () => undefined, discard: () => undefined };
  let draft: Draft | null = null;
  return {
    write: (words) => {
      draft ??= draftOf(path, io.cwd);
      draft.write(words);
      return true;
    },
    commit: () => draft?.commit(),
    discard: () => draft?.discard(),
  };
}

interface Frame {
  readonly joint: string;
  readonly head: () => string;
  readonly tail: (empty: boolean, ending: Ending) => string;
}

/** Writes words as they come, between a head and a tail, the first of them without its joint (which is of ASCII). Nothing is kept. */
export function pouring(place: Place, { joint, head, tail }: Frame): Outlet {
  let begun = false;
  let empty = true;
  const write = (words: Words): boolean => words.length === 0 || place.write(words);
  const begin = (): boolean => begun || ((begun = true), write(head()));
  return {
    sections: 1,
    take: ([words = '']) => {
      if (!begin()) return false;
      if (words.length === 0) return true;
      const own = empty ? (typeof words === 'string' ? words.slice(joint.length) : words.subarray(joint.length)) : words;
      empty = false;
      return write(own);
    },
    finish: (ending) => {
      const whole = begin() && write(tail(empty, ending));
      if (whole) place.commit();
      return whole;
    },
    discard: place.discard,
  };
}

import type { Done, Item } from './done.ts';

/** One document of a batch: its place there, and what it is. */
export interface Placed {
  readonly at: number;
  readonly item: Item;
}

/** What a worker is asked to do. */
export interface Order {
  readonly batch: number;
  readonly documents: readonly Placed[];
}

/** What it gives back, when the whole batch is done: what each document came to, in order. */
export interface Answer {
  readonly batch: number;
  readonly dones: readonly (readonly [at: number, done: Done])[];
}

/** What a worker is started with. */
export interface Start<S extends { readonly command: string } = { readonly command: string }> {
  readonly spec: S;
  /** Where it says what it works on: the batch, and the place in it, -1 while it works on none. It can be read when the worker is gone. */
  readonly working: Int32Array;
}

export const BATCH = 0;
export const PLACE = 1;

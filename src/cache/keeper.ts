import type { Done, Kept } from '../jobs/done.ts';
import { digestOf } from './digest.ts';
import { Draft } from './draft.ts';
import { MOST, newPack, prune, remove, touch } from './folder.ts';
import type { Pack } from './pack.ts';
import type { Packs } from './packs.ts';
import { recordOf } from './record.ts';

/** Packs of so many bytes are copied in no time. */
const SMALL = 1 << 18;

/** Writes what documents came to into a pack of this run, as they pass. Nothing that befalls it befalls the run. */
export class Keeper {
  readonly #folder: string;
  readonly #group: string;
  readonly #packs: Packs;
  readonly #most: number;
  #draft: Draft | null = null;
  #closed = false;
  /** A run that is interrupted keeps what it has done. */
  readonly #onExit = (): void => {
    this.#attempt(() => this.#draft?.commit());
  };

  constructor(folder: string, group: string, packs: Packs, most = MOST) {
    this.#folder = folder;
    this.#group = group;
    this.#packs = packs;
    this.#most = most;
    process.once('exit', this.#onExit);
  }

  /** Takes what a document came to, or a part of it. Where a part is not to be kept, neither are those before it. */
  take(done: Done): void {
    const { kept } = done;
    if (this.#closed) return;
    if (kept === undefined) this.#draft?.forget();
    else
      this.#attempt(() => {
        this.#add(done, kept);
      });
  }

  #add(done: Done, { path, digest, last }: Kept): void {
    this.#draft ??= new Draft(newPack(this.#folder, this.#group));
    if (this.#draft.size > this.#most) return;
    this.#draft.add(recordOf(done));
    if (last) this.#draft.end(digestOf(path), digest);
  }

  /** Finishes the pack of this run, takes smaller ones into it, and tidies the folder; `now` is the time of day in milliseconds. */
  close(now: number): void {
    process.removeListener('exit', this.#onExit);
    this.#attempt(() => {
      const merged = this.#draft === null ? [] : this.#merge(this.#draft);
      this.#draft?.commit();
      for (const pack of this.#packs.packs) {
        pack.close();
        if (merged.includes(pack)) remove(pack.path);
        else if (this.#packs.used.has(pack)) touch(pack.path, now);
      }
      for (const path of this.#packs.broken) remove(path);
      prune(this.#folder, now, this.#most);
    });
    this.#closed = true;
  }

  /** Takes in what is still good of damaged packs and of those that are not much larger than this one: packs stay few, and each document is copied seldom. */
  #merge(draft: Draft): readonly Pack[] {
    const merged: Pack[] = [];
    let size = Math.max(draft.size, SMALL);
    for (const pack of [...this.#packs.packs].sort((a, b) => a.size - b.size)) {
      if (!pack.damaged && pack.size > 2 * size) continue;
      copy(pack, draft);
      merged.push(pack);
      size += pack.size;
    }
    return merged;
  }

  /** A folder that is full or gone is no reason to end a run: it goes on without a cache. */
  #attempt(work: () => void): void {
    try {
      work();
    } catch {
      this.#closed = true;
      try {
        this.#draft?.discard();
      } catch {
        // It was finished, or never begun.
      }
      this.#draft = null;
    }
  }
}

/** Copies the documents of a pack that the draft does not have, in their order. */
function copy(pack: Pack, draft: Draft): void {
  const entries = Array.from({ length: pack.length }, (_, nth) => pack.entry(nth));
  for (const { key, digest, place } of entries.sort((a, b) => a.place.block - b.place.block || a.place.offset - b.place.offset)) {
    const found = draft.has(key) ? null : pack.records(place);
    if (found === null) continue;
    for (const { block, at, end } of found) draft.add(block.subarray(at, end));
    draft.end(key, digest);
  }
}

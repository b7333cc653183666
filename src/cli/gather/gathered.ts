import type { Named } from '../../bindings/roster.ts';
import type { Role, UnitKind } from '../../model.ts';
import { ROLE_ORDER } from '../../views/roles.ts';
import type { Met, Share } from './share.ts';

/** Where something was first met: which document, which thing there. Documents stand in the order of their paths, those of one path as they came. */
interface First {
  readonly path: string;
  readonly share: number;
  readonly at: number;
}

function before(a: First, b: First): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.share - b.share || a.at - b.at;
}

/** Words that were kept: of which share, where among all, how many bytes, with which mark; one after another, for there are many. */
type Kept = number[];
const WIDTH = 4;

/** A unit over all documents. Its kind is that of where it is first met. */
export interface Party extends Named {
  readonly names: ReadonlySet<string>;
  readonly tasks: number;
  readonly leads: number;
  readonly counts: Readonly<Record<Role, number>>;
  readonly kept: Kept;
}

interface Open extends Party {
  kind: UnitKind;
  names: Set<string>;
  tasks: number;
  leads: number;
  counts: Record<Role, number>;
  first: First;
}

/** A stretch of the words that were kept. */
export interface Place {
  readonly path: string;
  readonly at: number;
  readonly bytes: number;
  readonly mark: number;
}

/** The facts of all documents, put together as they come; what it holds grows with units and files, not with their words. */
export class Gathered {
  readonly #parties = new Map<string, Open>();
  readonly #unbound = new Map<string, First>();
  readonly #paths: string[] = [];
  readonly #rows: Kept = [];

  /** Adds a share whose words are kept from `from` on. */
  add({ path, met, unbound, stretches }: Share, from: number): void {
    const share = this.#paths.push(path) - 1;
    for (const [at, one] of met.entries()) this.#meet(one, { path, share, at });
    for (const [at, name] of unbound.entries()) {
      const first = { path, share, at };
      const known = this.#unbound.get(name);
      if (known === undefined || before(first, known) < 0) this.#unbound.set(name, first);
    }
    let at = from;
    for (const [unit, bytes, mark] of stretches) {
      (unit === null ? this.#rows : this.#parties.get(unit)?.kept)?.push(share, at, bytes, mark);
      at += bytes;
    }
  }

  #meet([unit, kind, names, tasks, leads, bindings]: Met, first: First): void {
    const counts = { lead: 0, responsible: 0, cooperating: 0, supervising: 0 };
    const known = this.#parties.get(unit) ?? { unit, kind, names: new Set(), tasks: 0, leads: 0, counts, kept: [], first };
    this.#parties.set(unit, known);
    if (before(first, known.first) < 0) [known.first, known.kind] = [first, kind];
    for (const name of names) known.names.add(name);
    known.tasks += tasks;
    known.leads += leads;
    for (const [at, role] of ROLE_ORDER.entries()) known.counts[role] += bindings[at] ?? 0;
  }

  /** Units with bindings that are kept, in the order in which they are first met. */
  parties(): Party[] {
    const bound = [...this.#parties.values()].filter(({ counts }) => ROLE_ORDER.some((role) => counts[role] > 0));
    return bound.sort((a, b) => before(a.first, b.first));
  }

  unbound(): string[] {
    return [...this.#unbound].sort(([, a], [, b]) => before(a, b)).map(([name]) => name);
  }

  /** Where the words of a unit stand, document by document; where those of the tasks do. */
  places(party: Party | null): Place[] {
    const kept = party === null ? this.#rows : party.kept;
    const list = Array.from({ length: kept.length / WIDTH }, (_, nth) => {
      const [share = 0, at = 0, bytes = 0, mark = 0] = kept.slice(nth * WIDTH, (nth + 1) * WIDTH);
      return { path: this.#paths[share] ?? '', at, bytes, mark };
    });
    return list.sort(({ path: a }, { path: b }) => (a < b ? -1 : a > b ? 1 : 0));
  }
}

import type { Plan, Role, UnitKind } from '../model.ts';
import type { Directory } from '../units/directory.ts';
import { type Binding, bindingsOf, type Via } from './index.ts';

export interface Named {
  readonly unit: string;
  readonly kind: UnitKind;
}

/** A unit with everything it is bound to. */
export interface Entry extends Named {
  /** Other names under which the documents or the directory know it. */
  readonly names: readonly string[];
  readonly bindings: readonly Binding[];
}

/** Who does what over all documents; which reading of groups was used. */
export interface Roster {
  readonly plans: readonly Plan[];
  readonly entries: readonly Entry[];
  /** Wordings of groups that nothing expands. */
  readonly unbound: readonly string[];
  /** The directory's path, null where groups were read from the documents alone. */
  readonly directory: string | null;
  /** Units of the directory that no task binds. */
  readonly idle: readonly string[];
}

export type Sort = 'document' | 'name' | 'tasks' | 'lead';
const KINDS: readonly UnitKind[] = ['named', 'group', 'residual', 'indeterminate'];

export function count({ bindings }: Entry, role: Role | null): number {
  return new Set(bindings.filter((one) => one.via !== 'possible' && (role === null || one.role === role)).map(({ task }) => task)).size;
}

/** By code unit, so that no locale changes an output. */
function byName(a: Named, b: Named): number {
  return a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0;
}

/** What entries are sorted by, beside their names: tasks that bind them for sure, all or those of a role. */
type Count<E> = (entry: E, role: Role | null) => number;

function byCount<E extends Named>(a: E, b: E, role: Role | null, tasks: Count<E>): number {
  return tasks(b, role) - tasks(a, role);
}

const ORDERS: Readonly<Record<Sort, <E extends Named>(a: E, b: E, tasks: Count<E>) => number>> = {
  document: () => 0,
  name: byName,
  tasks: (a, b, tasks) => byCount(a, b, null, tasks) || byName(a, b),
  lead: (a, b, tasks) => byCount(a, b, 'lead', tasks) || byCount(a, b, null, tasks) || byName(a, b),
};

/** Units in an order: named ones before groups, then as asked; as they stand where nothing is asked. */
export function ordered<E extends Named>(entries: readonly E[], sort: Sort, tasks: Count<E>): E[] {
  const order = ORDERS[sort];
  return [...entries].sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || order(a, b, tasks));
}

export function sorted(entries: readonly Entry[], sort: Sort): Entry[] {
  return ordered(entries, sort, count);
}

/** Documents in the order of their paths: the same files give the same report however they were named. */
export function inOrder<D extends { readonly source: { readonly path: string } }>(documents: readonly D[]): D[] {
  return [...documents].sort(({ source: a }, { source: b }) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

interface Found {
  readonly kind: UnitKind;
  readonly names: Set<string>;
  readonly bindings: Binding[];
}

/** The roster of documents, with all units that they bind: those too of which no binding is kept. Units are one across documents, by the directory's names or else by equal ones. */
export function everyone(
  documents: readonly { readonly plans: readonly Plan[] }[],
  directory: Directory | null,
  keep: (one: Binding) => boolean,
): Roster {
  const found = new Map<string, Found>();
  const unbound = new Set<string>();
  for (const { plans } of documents) {
    const read = bindingsOf(plans, directory);
    for (const wording of read.unbound) unbound.add(wording);
    for (const one of read.bindings) {
      const entry = found.get(one.unit) ?? { kind: one.kind, names: new Set<string>(), bindings: [] };
      found.set(one.unit, entry);
      if (one.via === 'named') entry.names.add(one.assignment.unit).add(one.assignment.surface);
      entry.bindings.push(one);
    }
  }
  for (const { name, aliases } of directory?.units ?? []) for (const alias of aliases) found.get(name)?.names.add(alias);
  for (const { name, wordings } of directory?.groups ?? []) for (const wording of wordings) found.get(name)?.names.add(wording);
  const entries = [...found].map(([unit, { kind, names, bindings }]) => ({
    unit,
    kind,
    names: [...names],
    bindings: bindings.filter(keep),
  }));
  return {
    plans: documents.flatMap(({ plans }) => plans),
    entries,
    unbound: [...unbound],
    directory: directory?.path ?? null,
    idle: (directory?.units ?? []).map(({ name }) => name).filter((name) => !found.has(name)),
  };
}

/** The roster of the bindings that are kept. */
export function rosterOf(...given: Parameters<typeof everyone>): Roster {
  const all = everyone(...given);
  return { ...all, entries: all.entries.filter(({ bindings }) => bindings.length > 0) };
}

export function viaIs(vias: ReadonlySet<Via> | null): (one: Binding) => boolean {
  return ({ via }) => vias === null || vias.has(via);
}

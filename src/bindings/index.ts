import { append } from '../lists.ts';
import type { Assignment, Plan, Role, Task, UnitKind } from '../model.ts';
import type { Directory } from '../units/directory.ts';
import { type Classes, directoryClasses } from './classes.ts';
import { namedClasses } from './named.ts';

/** Through what a unit is bound: by name, by a group it belongs to, by 其他…, or perhaps, by 有关…. */
export type Via = 'named' | 'group' | 'residual' | 'possible';
export const VIAS: readonly Via[] = ['named', 'group', 'residual', 'possible'];

/** One unit bound to one task. Every assignment is one `named` binding of the unit or group it names; the others follow from it. */
export interface Binding {
  readonly plan: Plan;
  readonly task: Task;
  /** The words that bind. */
  readonly assignment: Assignment;
  readonly unit: string;
  readonly kind: UnitKind;
  readonly role: Role;
  readonly via: Via;
}

export interface Bound {
  readonly bindings: readonly Binding[];
  /** Wordings of groups that nothing expands, each once. */
  readonly unbound: readonly string[];
}

const THROUGH: Readonly<Record<UnitKind, Via>> = { named: 'group', group: 'group', residual: 'residual', indeterminate: 'possible' };

interface Naming {
  readonly classes: Classes;
  readonly canonical: (name: string) => string;
}

/** What the groups of one task mean for their members: other units are left out where they are named beside 其他 or 有关. */
function* derived(plan: Plan, task: Task, { classes, canonical }: Naming, unbound: Set<string>): Generator<Binding> {
  const named = new Set(task.assignments.filter(({ kind }) => kind === 'named').map(({ unit }) => canonical(unit)));
  for (const assignment of task.assignments) {
    const members = assignment.kind === 'named' && classes.canonical(assignment.unit) === null ? null : classes.members(assignment.unit);
    if (members === null || (assignment.kind === 'named' && members.length === 0)) {
      if (assignment.kind !== 'named') unbound.add(assignment.unit);
      continue;
    }
    const via = THROUGH[assignment.kind];
    const fresh = via === 'group' ? members : members.filter((unit) => !named.has(unit));
    for (const unit of fresh) yield { plan, task, assignment, unit, kind: 'named', role: assignment.role, via };
  }
}

/** Leaves one binding of a unit to a task for each role: the plainest. One that is only possible goes where any other stands. */
function settled(list: readonly Binding[]): Binding[] {
  const rank = (one: Binding): number => (one.kind === 'named' ? VIAS.indexOf(one.via) : 0);
  const best = new Map<string, number>();
  const keys = list.map(({ unit, role }) => `${unit}\u0000${role}`);
  const sure = new Set(list.filter(({ via }) => via !== 'possible').map(({ unit }) => unit));
  for (const [at, one] of list.entries()) {
    const key = keys[at] ?? '';
    best.set(key, Math.min(best.get(key) ?? VIAS.length, rank(one)));
  }
  const seen = new Set<string>();
  return list.filter((one, at) => {
    if (one.via === 'named') return true;
    const key = keys[at] ?? '';
    const kept = rank(one) === best.get(key) && !seen.has(key) && (one.via !== 'possible' || !sure.has(one.unit));
    if (kept) seen.add(key);
    return kept;
  });
}

/** Who is bound to what in the tables of one document, in the order of its tasks. */
export function bindingsOf(plans: readonly Plan[], directory: Directory | null): Bound {
  const unbound = new Set<string>();
  const bindings: Binding[] = [];
  const own = directory === null ? namedClasses(plans) : null;
  for (const plan of plans) {
    const classes = own ?? directoryClasses(directory ?? { path: '', units: [], groups: [] }, plan.year);
    const canonical = (name: string): string => classes.canonical(name) ?? name;
    for (const task of plan.tasks) {
      const named = task.assignments.map((assignment): Binding => {
        const { unit, kind, role } = assignment;
        return { plan, task, assignment, unit: canonical(unit), kind, role, via: 'named' };
      });
      append(bindings, settled([...named, ...derived(plan, task, { classes, canonical }, unbound)]));
    }
  }
  return { bindings, unbound: [...unbound] };
}

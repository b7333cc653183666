import type { Binding } from '../../bindings/index.ts';
import { viaIs } from '../../bindings/roster.ts';
import { type Filter, inCategory, isDue } from '../../views/filter.ts';
import type { Raw } from '../settings.ts';

/** Which bindings a run keeps. */
export function keeps({ role, category, dueBefore }: Filter, { via }: Raw): (one: Binding) => boolean {
  const through = viaIs(via === undefined ? null : new Set(via));
  return (one) => (role === null || one.role === role) && through(one) && inCategory(one.task, category) && isDue(one.task, dueBefore);
}

import type { Role, Span } from '../model.ts';
import type { Action } from './action.ts';

/** A unit of a list: an action or a role of its own (市教育局（牵头）), and a name restored from its neighbour. */
export interface Item {
  readonly at: Span;
  readonly action: Action | null;
  readonly role?: Role | undefined;
  readonly full?: string;
}

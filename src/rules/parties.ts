import type { Assignment, Span } from '../model.ts';
import { type BoundCell, once, unitCellsOf } from './walk.ts';

/** What stands between two parties: 、 or a word or a blank, a mark that ends a clause, or one that ends a tier. */
export type JointKind = 'list' | 'word' | 'clause' | 'tier';
export interface Joint {
  readonly kind: JointKind;
  readonly left: Assignment;
  readonly right: Assignment;
  /** The words between, and where they stand in the cell's text. */
  readonly words: string;
  readonly at: Span;
}

/** The parties that one action reaches. `action` is the words that stand in this clause; null where it has none of its own. */
export interface Clause {
  readonly tier: number;
  readonly duties: readonly [Assignment, ...Assignment[]];
  readonly action: Span | null;
  /** What follows the last party, up to the next one or the end of the cell. */
  readonly tail: Span;
}

/** A unit cell, its clauses and what joins its parties. */
export interface Parties extends BoundCell {
  readonly words: string;
  readonly clauses: readonly Clause[];
  readonly joints: readonly Joint[];
}

const BRACKETS = /（[^（）]*）|\([^()]*\)|〔[^〔〕]*〕/g;

/** Where the action of a party stands among the words after it; null where it was taken from a neighbour. */
function ownAction(left: Assignment, gap: string): Span | null {
  if (left.action === null) return null;
  const at = gap.indexOf(left.action);
  return at < 0 || !/^(?:[\s，,（(、]|等[^，；。等]*)*$/.test(gap.slice(0, at)) ? null : [at, at + left.action.length];
}

function kindOf(gap: string, action: Span | null): JointKind {
  const spoken = action === null ? gap : gap.slice(0, action[0]).replace(/[，,]/g, '') + gap.slice(action[1]);
  const outside = spoken.replace(BRACKETS, '').replace(/([、，,；;：:])\s*\n|\n\s*([、，,；;])/g, '$1$2');
  if (/[；;。\n：:]/.test(outside)) return 'tier';
  if (/[，,]/.test(outside) || action !== null) return 'clause';
  return /[、/／]/.test(outside) ? 'list' : 'word';
}

function read(cell: BoundCell): Parties {
  const words = cell.cell.text.value;
  const joints: Joint[] = [];
  const clauses: Clause[] = [];
  let open: [Assignment, ...Assignment[]] | null = null;
  let tier = 0;
  for (const [index, left] of cell.duties.entries()) {
    const right = cell.duties[index + 1];
    const at: Span = [left.at[1], right?.at[0] ?? words.length];
    const gap = words.slice(...at);
    const action = ownAction(left, gap);
    const kind = kindOf(gap, action);
    if (right !== undefined) joints.push({ kind, left, right, words: gap, at });
    if (open === null) open = [left];
    else open.push(left);
    if (right !== undefined && (kind === 'list' || kind === 'word')) continue;
    clauses.push({ tier, duties: open, action: action === null ? null : [at[0] + action[0], at[0] + action[1]], tail: at });
    open = null;
    if (kind === 'tier') tier += 1;
  }
  return { ...cell, words, clauses, joints };
}

/** The unit cells of a document with their clauses, read once for all rules. */
export const partiesOf = once((document): readonly Parties[] => unitCellsOf(document).map(read));

/** Every cell of the task that a cell belongs to: 牵头单位 and 配合单位 may be two columns. */
export function allDuties({ task }: BoundCell): readonly Assignment[] {
  return task.assignments;
}

/** The tiers of a cell, each with its clauses. */
export function tiersOf({ clauses }: Parties): readonly (readonly Clause[])[] {
  const tiers: Clause[][] = [];
  for (const clause of clauses) (tiers[clause.tier] ??= []).push(clause);
  return tiers;
}

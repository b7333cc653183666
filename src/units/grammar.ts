import type { Manner, Role, Span, UnitKind } from '../model.ts';
import { actionLength, actionOf, labelRole, type Action } from './action.ts';
import { items, type Item } from './list.ts';
import { kindOf, restored } from './names.ts';
import { partAt } from './parts.ts';
import { NOTHING, unknownAction } from './words.ts';

/** One party of a unit cell; `at` is its stretch of the cell's words. */
export interface Duty {
  readonly unit: string;
  readonly surface: string;
  readonly role: Role;
  readonly kind: UnitKind;
  readonly manner: Manner | null;
  readonly action: string | null;
  readonly at: Span;
}

/** A list of units that one action reaches: parted by ，, or closed by an action. `mark` is what parts it from the next. */
interface Clause {
  readonly items: readonly Item[];
  readonly action: Action | null;
  readonly label: Role | null;
  readonly tier: number;
}

const LABEL = /([\u3400-\u9fff\s]{2,12})[：:]/g;

/** Parts a tier at its labels: 牵头单位：…配合单位：…; words before the first label have none. */
function labelled(words: string, [start, end]: Span): { at: Span; label: Role | null }[] {
  const found: { at: Span; label: Role | null }[] = [];
  let from = start;
  let label: Role | null = null;
  for (const match of words.slice(start, end).matchAll(LABEL)) {
    const [whole, name = ''] = match;
    const at = start + match.index;
    const length = labelLength(name);
    if (length === 0 && at > from) continue;
    const open = length === 0 ? at : at + name.length - length;
    if (open > from) found.push({ at: [from, open], label });
    label = length === 0 ? null : labelRole(name.slice(name.length - length));
    from = at + whole.length;
  }
  if (end > from) found.push({ at: [from, end], label });
  return found;
}

/** Length of the label that ends the words: 市教育局 配合单位 → 4. */
function labelLength(words: string): number {
  for (let length = words.length; length >= 2; length -= 1) {
    if (labelRole(words.slice(-length)) !== null) return length;
  }
  return 0;
}

/** Length of the action at the end, with what stands between it and the name: 按职贵分工落实 is one action, known or not. */
function fullAction(words: string): number {
  const known = actionLength(words);
  const before = known === 0 ? null : unknownAction(words.slice(0, words.length - known));
  return before === null ? known : known + before[1].length;
}

/** The clauses of one labelled stretch: an item with an action closes its clause, and so does ，. */
function clauses(words: string, at: Span, label: Role | null, tier: number): Clause[] {
  const found: Clause[] = [];
  for (const part of partAt(words, at, '，,')) {
    let open: Item[] = [];
    for (const stretch of partAt(words, part, '、/／')) {
      const [start, end] = stretch;
      const length = fullAction(words.slice(start, end));
      if (length === 0) {
        open.push({ at: stretch, action: null });
        continue;
      }
      const action = actionOf(words.slice(end - length, end));
      if (end - length > start) open.push({ at: [start, end - length], action: null });
      if (open.length > 0) found.push({ items: items(words, open), action, label, tier });
      else share(found, action, tier);
      open = [];
    }
    if (open.length > 0) found.push({ items: items(words, open), action: null, label, tier });
  }
  return found;
}

/** An action that stands alone after ，(A、B，按职责分工落实) belongs to the verbless clause before it. */
function share(found: Clause[], action: Action, tier: number): void {
  const last = found.at(-1);
  if (last !== undefined && last.action === null && last.tier === tier) found[found.length - 1] = { ...last, action };
}

/** A verbless clause before …按职责分工负责 shares it; it takes no lead, help or watch from its neighbour. */
function shared(list: readonly Clause[]): Clause[] {
  const result = [...list];
  for (let at = result.length - 2; at >= 0; at -= 1) {
    const [here, next] = [result[at], result[at + 1]];
    if (here === undefined || next?.action == null) continue;
    const shares = here.action === null && here.label === next.label && here.tier === next.tier;
    if (shares && next.action.role === 'responsible' && next.action.manner === 'by-duty') {
      result[at] = { ...here, action: next.action };
    }
  }
  return result;
}

function duty(words: string, item: Item, clause: Clause, earlier: string, role: Role): Duty {
  const surface = words.slice(...item.at);
  const kind = kindOf(surface);
  const full = item.full ?? (kind === 'named' ? restored(surface, earlier) : surface);
  const action = item.action ?? clause.action;
  return {
    unit: full,
    surface,
    role: action?.role ?? clause.label ?? role,
    kind,
    manner: action?.manner ?? null,
    action: action?.words ?? null,
    at: item.at,
  };
}

function dutiesOf(words: string, clause: Clause, role: Role): Duty[] {
  const found: Duty[] = [];
  let earlier = '';
  for (const item of clause.items) {
    const surface = words.slice(...item.at);
    if (surface === '' || NOTHING.test(surface)) continue;
    const next = duty(words, item, clause, earlier, role);
    if (next.kind === 'named' && !item.closed) earlier = next.unit;
    found.push(next);
  }
  return found;
}

/** Whole-cell brackets and the closing 。 are no part of the language. */
function inner(words: string): Span {
  const [only] = partAt(words, [0, words.length], '；;。\n');
  const wrapped = /^（.*）$/su.test(words) && only !== undefined && partAt(words.slice(1, -1), [0, words.length - 2], '').length === 1;
  const balanced = wrapped && !/^[^（]*）/.test(words.slice(1, -1));
  return balanced ? [1, words.length - 1] : [0, words.length];
}

/** A line break after or before a mark, or before an action, is wrapping; elsewhere it parts tiers. */
function unwrapped(words: string): string {
  return words.replace(/(?<=[、，,；;：:])\s*\n|\n(?=\s*[、，,；;])/g, (gap) => ' '.repeat(gap.length));
}

/**
 * Reads a unit cell: `；` and line breaks part tiers, `，` clauses, `、` units. The role of a unit is its clause's action's,
 * else its label's, else `role` (the column's). With `first`, the first unit of a cell that says nothing else leads.
 */
export function readDuties(cell: string, role: Role, first: boolean): Duty[] {
  const words = unwrapped(cell);
  const list: Clause[] = [];
  for (const [tier, at] of partAt(words, inner(words), '；;。\n').entries()) {
    for (const part of labelled(words, at)) list.push(...clauses(words, part.at, part.label, tier));
  }
  const duties = shared(list)
    .flatMap((clause) => dutiesOf(words, clause, role))
    .map((next) => ({ ...next, surface: cell.slice(...next.at) }));
  const [head, ...rest] = duties;
  const silent = head?.action == null && !list.some(({ label }) => label !== null);
  return first && head !== undefined && silent ? [{ ...head, role: 'lead' }, ...rest] : duties;
}

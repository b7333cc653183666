import type { Manner, Role, Span, UnitKind } from '../model.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { labelled } from './labelled.ts';
import type { Item } from './item.ts';
import { kindOf } from './names.ts';
import { partAt, trimmed, type Words, wordsOf } from './parts.ts';
import { type Above, handedOn, NOTHING_ABOVE, restored } from './restore.ts';
import { unwrapped } from './wrapped.ts';

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

/** A verbless clause before …按职责分工负责 shares it; it takes no lead, help or watch from its neighbour. */
function shared(list: Clause[]): void {
  for (let at = list.length - 2; at >= 0; at -= 1) {
    const [here, next] = [list[at], list[at + 1]];
    if (here === undefined || next?.action == null || here.action !== null) continue;
    const one = here.label === next.label && here.tier === next.tier;
    if (one && next.action.role === 'responsible' && next.action.manner === 'by-duty') list[at] = { ...here, action: next.action };
  }
}

/** Whether a clause goes on with the list of the one before it: after a 、 (市教育局牵头、财政局配合), or units that stand a line each. */
function goesOn(clause: Clause, before: Clause | undefined): boolean {
  if (clause.list) return true;
  const single = clause.items.length === 1 && clause.action === null;
  return clause.line && single && before?.items.length === 1 && before.action === null && before.label === clause.label;
}

function duty(surface: string, item: Item, clause: Clause, full: string, kind: UnitKind, role: Role): Duty {
  const action = item.action ?? clause.action;
  return {
    unit: full,
    surface,
    role: action?.role ?? item.role ?? clause.label ?? role,
    kind,
    manner: action?.manner ?? null,
    action: action?.words ?? null,
    at: item.at,
  };
}

function dutiesOf(text: string, list: readonly Clause[], role: Role): Duty[] {
  const found: Duty[] = [];
  let above: Above = NOTHING_ABOVE;
  let last = '';
  for (let index = 0; index < list.length; index += 1) {
    const clause = list[index];
    if (clause === undefined) continue;
    if (!goesOn(clause, list[index - 1])) {
      above = NOTHING_ABOVE;
      last = '';
    }
    for (const item of clause.items) {
      const surface = text.slice(...item.at);
      const kind = kindOf(surface);
      const full = item.full ?? (kind === 'named' ? restored(surface, above, last) : surface);
      if (kind === 'named') {
        above = handedOn(full, above);
        last = full;
      }
      found.push(duty(surface, item, clause, full, kind, role));
    }
  }
  return found;
}

/** Whole-cell brackets are no part of the language. */
function inner({ text, closes }: Words): Span {
  const [start, end] = trimmed(text, [0, text.length]);
  return closes.size > 0 && '（('.includes(text.charAt(start)) && closes.get(start) === end - 1 ? [start + 1, end - 1] : [start, end];
}

/** A tier without the half-width dot that ends it. */
function ended(text: string, [start, end]: Span): Span {
  return '.．'.includes(text.charAt(end - 1)) && end - 1 > start ? [start, end - 1] : [start, end];
}

const TIERS = '；;。﹔';

/** Whether only line breaks part two tiers. */
function isLine(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (TIERS.includes(text.charAt(at))) return false;
  return true;
}

/** The clauses of a cell in order; `；`, 。 and line breaks part tiers, and a label holds over line breaks. */
function clausesIn(words: Words): Clause[] {
  const list: Clause[] = [];
  let label: Role | null = null;
  const tiers = partAt(words, inner(words), `${TIERS}\n`);
  for (let tier = 0; tier < tiers.length; tier += 1) {
    const at = tiers[tier] ?? [0, 0];
    const line = tier > 0 && isLine(words.text, tiers[tier - 1]?.[1] ?? 0, at[0]);
    const parts = labelled(words, ended(words.text, at), line ? label : null);
    for (let index = 0; index < parts.length; index += 1) {
      const part = parts[index];
      if (part !== undefined) for (const clause of clausesOf(words, part, tier, line && index === 0)) list.push(clause);
    }
    label = parts[parts.length - 1]?.label ?? null;
  }
  return list;
}

/** Whether a mark stands right before a unit or right behind it. */
function hasMark(cell: string, [start, end]: Span, mark: string): boolean {
  return cell.slice(0, start).trimEnd().endsWith(mark) || cell.slice(end).trimStart().startsWith(mark);
}

/**
 * Reads a unit cell: `；` and line breaks part tiers, `，` clauses, `、` units. The role of a unit is its clause's action's,
 * else its label's, else `role` (the column's). With `first`, the first unit of a cell that says nothing else leads; units beside `mark` do.
 */
export function readDuties(cell: string, role: Role, first: boolean, mark = ''): Duty[] {
  const { text, from } = unwrapped(cell);
  const list = clausesIn(wordsOf(text));
  shared(list);
  let duties = dutiesOf(text, list, role);
  if (text !== cell) {
    duties = duties.map((next) => {
      const at: Span = [from(next.at[0]), from(next.at[1] - 1) + 1];
      return { ...next, at, surface: cell.slice(...at) };
    });
  }
  if (mark !== '' && cell.includes(mark)) duties = duties.map((one) => (hasMark(cell, one.at, mark) ? { ...one, role: 'lead' } : one));
  const head = duties[0];
  const silent = head?.action == null && !list.some(({ label, items }) => label !== null || items.some((item) => item.role !== undefined));
  return first && head !== undefined && silent ? [{ ...head, role: 'lead' }, ...duties.slice(1)] : duties;
}

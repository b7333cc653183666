import type { Text } from '../model.ts';
import { concat } from '../text.ts';
import { lines } from '../fragment/index.ts';
import { type Family, openingNumber } from '../tasks/numbers.ts';
import { cutsWord } from '../units/wrapped.ts';
import { anyFilled, firstWords, type Roles } from './roles.ts';

/** A row of the table after its cuts are mended: cells by column, and the physical lines that they came from. */
export interface Grown {
  readonly cells: readonly Text[];
  readonly lines: readonly number[];
  readonly joined: boolean;
}

/** What tells a cut row from a row of its own: how this table numbers its tasks, and whether its texts end like sentences. */
export interface Evidence {
  readonly roles: Roles;
  readonly family: Family | null;
  /** Nearly every row has a number, so one without is no row of its own. */
  readonly numbered: boolean;
  /** Most texts end in 。！？, so one that does not is unfinished. */
  readonly sentences: boolean;
}

const ENDS = '。！？!?';
const CLOSINGS = '”’」』）)》';

/** Ends in 。！？ or a closing mark after one. */
export function ended(words: string): boolean {
  let at = words.trimEnd().length - 1;
  while (at >= 0 && CLOSINGS.includes(words.charAt(at))) at -= 1;
  return at >= 0 && ENDS.includes(words.charAt(at));
}

function hasNumber(cells: readonly Text[], before: Growing, { roles, family }: Evidence): boolean {
  if (anyFilled(cells, roles.number)) return true;
  if (family === null) return false;
  const above = Number.parseInt(firstWords(before.parts[0]?.cells ?? [], roles.task), 10);
  return openingNumber(firstWords(cells, roles.task), Number.isNaN(above) ? null : above, family) !== null;
}

/** Whether one of its unit cells goes on inside a word of the one before. */
function cutsUnits(before: Growing, cells: readonly Text[], { party }: Roles): boolean {
  const last = before.parts.at(-1)?.cells ?? [];
  return party.some((at) => cutsWord(last[at]?.value ?? '', cells[at]?.value ?? ''));
}

function depthOf(words: string): number {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const code = words.charCodeAt(at);
    if (code === 0xff08 || code === 0x28) depth += 1;
    else if ((code === 0xff09 || code === 0x29) && depth > 0) depth -= 1;
  }
  return depth;
}

/** Whether a unit cell of a row closes the bracket that the one before left open: …（市城投集|团）. No page need break there. */
export function closesBracket(before: Growing, cells: readonly Text[], { party }: Roles): boolean {
  const last = before.parts.at(-1)?.cells ?? [];
  return party.some((at) => {
    const close = /^[^（()]*[）)]/.test(cells[at]?.value ?? '');
    return close && depthOf(last[at]?.value ?? '') > 0;
  });
}

/**
 * Whether the first row after a page break goes on with the row before it: no category, no number, and a text before it that has
 * not ended, or a unit cell that ends inside a word or a bracket. Without that positive evidence (a table that numbers nothing and
 * ends nothing with 。) rows stay apart.
 */
export function continues(before: Growing, cells: readonly Text[], evidence: Evidence): boolean {
  const { roles } = evidence;
  const task = firstWords(cells, roles.task);
  const last = before.task;
  if (anyFilled(cells, roles.category) || hasNumber(cells, before, evidence)) return false;
  if (task === '') return anyFilled(cells, roles.all);
  if (last !== '' && closesBracket(before, cells, roles)) return true;
  if (last === '' || !(evidence.numbered || evidence.sentences)) return false;
  return !ended(last) || cutsUnits(before, cells, roles);
}

/** A row that may still grow: its parts stay apart until it is whole, so that a row cut on a thousand pages is not copied a thousand times. */
export interface Growing {
  readonly parts: { readonly cells: readonly Text[]; readonly cut: boolean }[];
  readonly lines: number[];
  /** The words that its task ends with so far. */
  task: string;
}

export function begun(cells: readonly Text[], line: number, roles: Roles): Growing {
  return { parts: [{ cells, cut: false }], lines: [line], task: firstWords(cells, roles.task) };
}

/** Adds the rest of a cut row (`cut`), or a row that only adds lines to the cells of the one above. */
export function grow(row: Growing, cells: readonly Text[], line: number, cut: boolean, roles: Roles): void {
  row.parts.push({ cells, cut });
  row.lines.push(line);
  row.task = firstWords(cells, roles.task) || row.task;
}

/** A column's cell: the halves of a cut with nothing between and a seam where the page broke, all else as lines. */
function cellOf(parts: Growing['parts'], at: number): Text {
  const runs: Text[][] = [];
  for (const { cells, cut } of parts) {
    const text = cells[at];
    if (text === undefined || text.value === '') continue;
    const run = runs.at(-1);
    if (cut && run !== undefined) run.push(text);
    else runs.push([text]);
  }
  const shown = parts.find(({ cells }) => cells[at]?.covered !== undefined)?.cells[at];
  return runs.length === 0 && shown !== undefined ? shown : lines(runs.map((run) => concat(run, true)));
}

/** The row whole. */
export function grown({ parts, lines: list }: Growing): Grown {
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return { cells: only.cells, lines: list, joined: false };
  const width = parts.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const cells = Array.from({ length: width }, (_, at) => cellOf(parts, at));
  return { cells, lines: list, joined: parts.some(({ cut }) => cut) };
}

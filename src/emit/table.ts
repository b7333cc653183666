import { Chalk } from 'chalk';
import Table from 'cli-table3';
import type { SheetColumn } from '../views/view.ts';
import type { Emit } from './emitter.ts';
import { widest, wrap } from './wrap.ts';

/** Tall tables are slow to lay out in one: this many rows are drawn at a time, with the same widths. */
const ROWS = 60;
const NARROWEST = 4;
const LEAST = 40;

/** The cells of each column in the room there is: fixed columns as wide as they need, up to a third; the others by weight. */
export function widths<R>(columns: readonly SheetColumn<R>[], needs: readonly number[], total: number): number[] {
  const room = Math.max(total, LEAST) - columns.length * 3 - 1;
  const cap = Math.max(NARROWEST, Math.floor(room / 4));
  const fixed = columns.map(({ weight }, at) => (weight === undefined ? Math.min(needs[at] ?? 0, cap) : 0));
  let rest = room - fixed.reduce((sum, width) => sum + width, 0);
  const shares = columns.map(({ weight = 0 }) => weight);
  const result = [...fixed];
  const order = columns
    .map((_, at) => at)
    .filter((at) => (shares[at] ?? 0) > 0)
    .sort((a, b) => (needs[a] ?? 0) - (needs[b] ?? 0));
  let weight = shares.reduce((sum, share) => sum + share, 0);
  for (const at of order) {
    const share = shares[at] ?? 0;
    const given = Math.max(NARROWEST, Math.min(needs[at] ?? 0, Math.floor((rest * share) / weight)));
    result[at] = given;
    rest -= given;
    weight -= share;
  }
  return result;
}

/** A table drawn for a terminal, never wider than it. Cells are wrapped here: no character of them is lost. */
export const emit: Emit = function* (view, { lang, width, color }) {
  const { columns, rows } = view.page(lang);
  const bold = new Chalk({ level: color ? 1 : 0 }).bold;
  const titles = columns.map(({ title }) => title[lang]);
  const cells = [...rows].map((row) => columns.map(({ value }) => value(row)));
  const needs = titles.map((title, at) => cells.reduce((most, row) => Math.max(most, widest(row[at] ?? '')), widest(title)));
  const rooms = widths(columns, needs, width);
  const laid = (row: readonly string[]): string[] => row.map((cell, at) => wrap(cell, rooms[at] ?? LEAST).join('\n'));
  for (let at = 0; at === 0 || at < cells.length; at += ROWS) {
    const head = laid(titles).map((title) =>
      title
        .split('\n')
        .map((line) => bold(line))
        .join('\n'),
    );
    const chars = at === 0 ? {} : { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
    const table = new Table({
      ...(at === 0 ? { head } : {}),
      colWidths: rooms.map((room) => room + 2),
      style: { head: [], border: [] },
      chars,
    });
    table.push(...cells.slice(at, at + ROWS).map(laid));
    const drawn = table.toString().split('\n');
    const last = at + ROWS >= cells.length;
    yield `${(last ? drawn : [...drawn.slice(0, -1), between(rooms)]).join('\n')}\n`;
  }
};

function between(rooms: readonly number[]): string {
  return `├${rooms.map((room) => '─'.repeat(room + 2)).join('┼')}┤`;
}

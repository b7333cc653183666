import { append } from '../lists.ts';
import { Chalk } from 'chalk';
import Table from 'cli-table3';
import type { Page } from '../views/view.ts';
import type { Emit } from './emitter.ts';
import { shown, widest, wrap } from './wrap.ts';

/** Tall tables are slow to lay out in one: this many rows are drawn at a time, with the same widths. */
const ROWS = 60;
const NARROWEST = 4;
const LEAST = 40;

interface Head {
  readonly title: string;
  readonly weight?: number;
  readonly snug?: boolean;
}

/** The cells of each column in the room there is: fixed columns as wide as they need, up to a third; the others by weight. */
export function widths(columns: readonly Pick<Head, 'weight' | 'snug'>[], needs: readonly number[], total: number): number[] {
  const room = Math.max(total, LEAST) - columns.reduce((sum, { snug }) => sum + (snug === true ? 1 : 3), 1);
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

function between(rooms: readonly number[]): string {
  return `├${rooms.map((room) => '─'.repeat(room)).join('┼')}┤`;
}

/** Rows put into one, line under line, so that nothing is drawn between them. */
function stacked(rows: readonly (readonly string[])[]): string[] {
  const lines: string[][] = (rows[0] ?? []).map(() => []);
  for (const row of rows) {
    const parts = row.map((cell) => cell.split('\n'));
    const tall = parts.reduce((most, part) => Math.max(most, part.length), 1);
    for (const [at, column] of lines.entries()) for (let nth = 0; nth < tall; nth += 1) column.push(parts[at]?.[nth] ?? '');
  }
  return lines.map((column) => column.join('\n'));
}

interface Style {
  readonly width: number;
  readonly dense?: boolean;
  readonly bold: (words: string) => string;
}

/** A table drawn for a terminal, never wider than it. Cells are wrapped here: no character of them is lost. */
function* draw(columns: readonly Head[], cells: readonly (readonly string[])[], { width, bold, dense }: Style): Generator<string> {
  const titles = columns.map(({ title }) => title);
  const needs = titles.map((title, at) => cells.reduce((most, row) => Math.max(most, widest(row[at] ?? '')), widest(title)));
  const rooms = widths(columns, needs, width);
  const outer = rooms.map((room, at) => room + (columns[at]?.snug === true ? 0 : 2));
  const laid = (row: readonly string[]): string[] =>
    row.map((cell, at) => {
      const snug = columns[at]?.snug === true;
      const lines = snug ? shown(cell).split('\n') : wrap(cell, rooms[at] ?? LEAST);
      return lines.map((line) => (snug ? line : ` ${line}`)).join('\n');
    });
  for (let at = 0; at === 0 || at < cells.length; at += ROWS) {
    const head = laid(titles).map((title) =>
      title
        .split('\n')
        .map((line) => bold(line))
        .join('\n'),
    );
    const chars = at === 0 ? {} : { top: '', 'top-mid': '', 'top-left': '', 'top-right': '' };
    const style = { head: [], border: [], 'padding-left': 0, 'padding-right': 0 };
    const table = new Table({ ...(at === 0 ? { head } : {}), colWidths: outer, style, chars });
    const body = cells.slice(at, at + ROWS).map(laid);
    append(table, dense === true && body.length > 0 ? [stacked(body)] : body);
    const drawn = table.toString().split('\n');
    const last = at + ROWS >= cells.length;
    yield `${(last ? drawn : [...drawn.slice(0, -1), between(outer)]).join('\n')}\n`;
  }
}

function* drawPage({ title, lines, tables }: Page, style: Style): Generator<string> {
  const room = Math.max(style.width, LEAST);
  for (const line of wrap(title, room)) yield `${style.bold(line)}\n`;
  for (const words of lines) for (const line of wrap(words, room)) yield `${line}\n`;
  for (const { heading, columns, rows, dense } of tables) {
    yield '\n';
    if (heading !== null) for (const line of wrap(heading, room)) yield `${style.bold(line)}\n`;
    yield* draw(columns, rows, { ...style, dense: dense === true });
  }
}

/** For a terminal: one table, or pages where the view has them. */
export const emit: Emit = function* (view, { lang, width, color }) {
  const style: Style = { width, bold: new Chalk({ level: color ? 1 : 0 }).bold };
  if (view.pages !== undefined) {
    let first = true;
    for (const page of view.pages(lang, width)) {
      if (!first) yield '\n';
      first = false;
      yield* drawPage(page, style);
    }
    return;
  }
  const { columns, rows } = view.page(lang);
  const heads = columns.map(({ title, weight }): Head => (weight === undefined ? { title: title[lang] } : { title: title[lang], weight }));
  yield* draw(
    heads,
    [...rows].map((row) => columns.map(({ value }) => value(row))),
    style,
  );
};

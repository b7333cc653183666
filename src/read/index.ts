import { fail } from '../failure.ts';
import type { LeadRule, Plan, Row, Say, Skipped, SkippedKind, Source, Span } from '../model.ts';
import { EMPTY } from '../text.ts';
import { fragmentReader } from '../fragment/index.ts';
import { withAsides } from '../table/asides.ts';
import { type Entry, entriesOf } from '../table/body.ts';
import { columnsOf } from '../table/columns.ts';
import type { HeaderNames } from '../table/headers.ts';
import { ledBy, statedLeadRule } from '../table/leads.ts';
import { type Line, linesOf } from '../table/lines.ts';
import { type Part, partsOf, type RowKind } from '../table/part.ts';
import { stacked } from '../table/stacked.ts';
import { titleOf, yearOf } from '../table/title.ts';
import { planOf, type Settled } from '../tasks/index.ts';
import { type ReadUnits, unitReader } from '../units/index.ts';
import { rowsIn } from './formats.ts';
import { fewEnough, shortEnough } from './limits.ts';

export interface ReadOptions {
  /** The plan's year where the caller knows it; else it is taken from the title, never from the clock. */
  readonly year: number | null;
  /** Whether rows cut by a page break are put together. */
  readonly join: boolean;
  readonly headers: HeaderNames;
  /** Who leads where no word says so; null where the document's own notes decide, else nobody. */
  readonly leadRule?: LeadRule | null;
  /** A reader of unit cells that several documents share, so that equal wordings are read once a run. */
  readonly units?: ReadUnits;
}

/** In a document that is read in parts a header that comes behind so many characters is not waited for. */
const LATEST_HEADER = 4_000_000;

const SKIPPED: Partial<Record<RowKind, SkippedKind>> = {
  blank: 'blank',
  rule: 'rule',
  page: 'note',
  title: 'title',
  header: 'header',
  note: 'note',
};

function skip(line: Line, kind: SkippedKind): Skipped {
  const text = line.cells.map(({ value }) => value).join('\t');
  return { kind: line.filled === 0 ? 'blank' : kind, line: line.row.line, text: line.filled === 0 ? '' : text, at: line.row.at };
}

/** What stands in the rows that hold no task, in the order of the file. */
function skippedOf(part: Part): Skipped[] {
  const rows = part.body.flatMap(({ kind, line }) => {
    const name = SKIPPED[kind];
    return name === undefined ? [] : [skip(line, name)];
  });
  const above = [...part.titles.map((line) => skip(line, 'title')), ...part.header.map((line) => skip(line, 'header'))];
  return [...above, ...rows].sort((a, b) => a.at[0] - b.at[0]);
}

/** The physical rows of a part, in the order of the file. */
function rowsOf({ titles, header, body }: Part): Row[] {
  const rows = [...titles, ...header, ...body.map(({ line }) => line)].map(({ row }) => row);
  return rows.sort((a, b) => a.at[0] - b.at[0]);
}

function begins(lines: readonly Line[]): { line: number; found: string } {
  const first = lines.find(({ filled }) => filled > 0);
  return {
    line: first?.row.line ?? 1,
    found:
      first?.cells
        .map(({ value }) => value)
        .filter((value) => value !== '')
        .join(' | ') ?? '',
  };
}

function hasTask(entries: readonly Entry[]): boolean {
  return entries.some(({ kind }) => kind === 'row');
}

/** A source as it was read: its plans, and the tables passed over, with what a person should know of that. */
export interface Reading {
  readonly plans: readonly Plan[];
  readonly passed: readonly Span[];
  readonly notes: readonly Say[];
}

/** What a table owes to those before it in its document: its place, and the year of the title that it stands under. */
export interface Before {
  readonly tables: number;
  readonly year: number | null;
}
export const NOTHING: Before = { tables: 0, year: null };

/** What was read of a part of a document, and where its last table begins, which may go on behind it. */
export interface Segment extends Reading {
  readonly rest: number;
  readonly after: Before;
}

/** The lines of a source's plan tables. Only tab-separated cells are still to be read; other carriers bring their words. */
async function linesIn(source: Source, headers: HeaderNames): Promise<{ readonly lines: readonly Line[] } & Omit<Reading, 'plans'>> {
  if (source.format === 'tsv') {
    const lines = linesOf(await rowsIn(source, headers), source, await fragmentReader(source.text));
    return { lines, passed: [], notes: [] };
  }
  const { planTables } = await import('./tables.ts');
  const { rows, passed, note } = planTables(await rowsIn(source, headers), headers);
  return {
    lines: linesOf(rows, source, () => EMPTY),
    passed: passed.flatMap((group) => group.rows.map(({ at }) => at)),
    notes: note === null ? [] : [note],
  };
}

function settledIn(raw: Part, source: Source, { tables, year: above }: Before, options: ReadOptions): Settled {
  const header = stacked(
    raw.header.map(({ cells }) => cells),
    options.headers,
  );
  const rows = raw.body.flatMap(({ kind, line }) => (kind === 'body' && line.filled > 1 ? [line.cells] : []));
  const read = columnsOf(header, rows, options.headers);
  const part = withAsides(raw, read.list);
  const skipped = skippedOf(part);
  const notes = skipped.flatMap(({ kind, text }) => (kind === 'note' || kind === 'title' ? [text] : []));
  const leadRule = options.leadRule ?? statedLeadRule(notes) ?? 'explicit';
  const columns = ledBy(read, leadRule, notes);
  const { entries, evidence } = entriesOf(part, columns.list, options.join);
  shortEnough(source.path, entries);
  const title = titleOf(part.titles);
  // A table without a title of its own stands under the one before.
  const year = title === null ? above : yearOf(title);
  return { source, table: tables + 1, title, year, leadRule, columns, entries, evidence, rows: rowsOf(part), skipped };
}

/**
 * The plan tables of a source, in order, and what was passed over. Of a source that is the beginning or the middle of a document
 * (`partial`), the last table is left to be read with what follows. Fails with `no-plan-table` where a document has none, with `no-tasks`
 * where it has a header alone; with `too-many-rows`, `row-too-long` or `too-little-memory` where one is larger than can be read.
 */
export async function readSegment(source: Source, options: ReadOptions, before: Before, partial: boolean): Promise<Segment> {
  const { lines, passed, notes } = await linesIn(source, options.headers);
  const { parts } = partsOf(lines, options.headers);
  if (partial && parts.length === 0 && source.text.length > LATEST_HEADER)
    throw fail('no-plan-table', { path: source.path, ...begins(lines) });
  for (const part of parts) fewEnough(source.path, part);
  const units = options.units ?? unitReader();
  const plans: Plan[] = [];
  let after = before;
  for (const part of partial ? parts.slice(0, -1) : parts) {
    const settled = settledIn(part, source, after, options);
    if (after.tables === 0 && parts.length === 1 && !hasTask(settled.entries)) break;
    after = { tables: settled.table, year: settled.year };
    plans.push(planOf({ ...settled, year: options.year ?? settled.year }, units));
  }
  if (!partial && after.tables === 0) {
    const header = parts[0]?.header ?? [];
    throw fail(header.length > 0 ? 'no-tasks' : 'no-plan-table', { path: source.path, ...begins(header.length > 0 ? header : lines) });
  }
  return { plans, passed, notes, rest: startOf(parts.at(-1)), after };
}

function startOf(part: Part | undefined): number {
  return (part?.titles[0] ?? part?.header[0])?.row.at[0] ?? 0;
}

/** The plan tables of a source, and what was passed over beside them. */
export async function readTables(source: Source, options: ReadOptions): Promise<Reading> {
  return readSegment(source, options, NOTHING, false);
}

/** The plan tables of a source, in order. Fails with `no-plan-table` where there is none. */
export async function readPlans(source: Source, options: ReadOptions): Promise<Plan[]> {
  return [...(await readTables(source, options)).plans];
}

import { append } from './lists.ts';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, Failure } from './failure.ts';
import type { Fault, Item } from './jobs/done.ts';
import type { Plan, Source, TextFormat } from './model.ts';
import { NOTHING, type Reading, type ReadOptions, readSegment, readTables } from './read/index.ts';
import type { ReadBytes } from './source/bytes.ts';
import { openSource } from './source/index.ts';
import { listInputs } from './source/inputs.ts';
import { type File, openLarge } from './source/large.ts';
import { comesInParts, partsOf } from './source/parts.ts';
import { visible } from './source/visible.ts';

/** How documents are read. */
export interface How {
  readonly cwd: string;
  readonly encoding: string | null;
  /** The format of a text, instead of finding it out. */
  readonly format: TextFormat | null;
  /** One table of each document: its number, or words of its title; null is all. */
  readonly table: string | null;
  readonly stdin: () => Buffer;
  readonly stdinName: string;
  /** How a file is read: what was asked for, and what its configuration says. */
  readonly optionsFor: (path: string) => Promise<ReadOptions>;
  /** Reads a file; `readFileSync` where documents are kept. */
  readonly read?: ReadBytes;
  /** Whether a large document may come in parts, table by table. */
  readonly parts?: boolean;
}

/** Which documents are read. */
export interface Wanted {
  readonly files: readonly string[];
  readonly cwd: string;
  readonly allowUnmatched: boolean;
}

/** A document that was read, and what was seen of it on the way. */
export type Document = {
  readonly source: Source;
  /** Whether it goes on with the document before it, which comes in parts. */
  readonly continued?: true;
} & Reading;

export type Outcome = { readonly document: Document; readonly fault: null } | { readonly document: null; readonly fault: Fault };

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function bytesOf({ path, content }: Item, { cwd, stdin, read = readFileSync }: How): Buffer {
  if (typeof content === 'string') return Buffer.from(content);
  if (content !== undefined) return Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  try {
    return path === '-' ? stdin() : read(resolve(cwd, path));
  } catch (error) {
    const reason = reasonOf(error);
    throw reason === 'ENOENT' ? fail('file-missing', { path }) : fail('file-unreadable', { path, reason });
  }
}

/** What a table may be chosen by: the words above it, and the name of its sheet. */
function headings({ title, skipped, rows }: Plan): string[] {
  const above = skipped.flatMap(({ kind, text }) => (kind === 'title' ? [text] : []));
  return [title ?? '', ...above, ...rows.slice(0, 1).map(({ carried }) => carried?.name ?? '')];
}

/** The table of that number, or those whose title or sheet has the words. */
function chosen(path: string, plans: readonly Plan[], table: string): readonly Plan[] {
  const found = plans.filter((plan) => String(plan.table) === table || headings(plan).some((words) => words.includes(table)));
  if (found.length === 0)
    throw fail('no-such-table', {
      path,
      table,
      known: plans.map((plan) => [String(plan.table), headings(plan).find((words) => words !== '') ?? ''].join(' ').trim()).join('; '),
    });
  return found;
}

async function documentOf(item: Item, how: How): Promise<Document> {
  const { encoding, format, table, stdinName, optionsFor } = how;
  const named = item.path === '-' && item.content === undefined ? stdinName : item.path;
  // Words that were handed over are no longer in the encoding of a file.
  const written = typeof item.content === 'string' ? 'utf-8' : (encoding ?? undefined);
  const source = await openSource(named, bytesOf(item, how), written, format ?? undefined);
  const { plans, passed, notes } = await readTables(source, await optionsFor(item.path));
  if (table === null) return { source, plans, passed, notes: [...(source.notes ?? []), ...notes] };
  const kept = chosen(item.path, plans, table);
  const others = plans.filter((plan) => !kept.includes(plan)).flatMap(({ rows }) => rows.map(({ at }) => at));
  return { source, plans: kept, passed: [...passed, ...others], notes: source.notes ?? [] };
}

/** What befell one document, as data: neither a faulty one nor one at which the program is at fault stops the others. */
export function befell(path: string, error: unknown): Fault {
  if (error instanceof Failure) return { code: error.code, say: error.say };
  const { code, say } = fail('document-failed', { path, message: visible(error instanceof Error ? error.message : String(error), 200) });
  return { code, say, ...(error instanceof Error && error.stack !== undefined && { stack: error.stack }) };
}

/** The file where it is so large that it is read in parts; null for any other. */
function largeFile({ path, content }: Item, { cwd, encoding, format, table, parts }: How): File | null {
  if (parts !== true || content !== undefined || path === '-' || table !== null) return null;
  if (encoding !== null || (format !== null && format !== 'tsv')) return null;
  const file = openLarge(path, resolve(cwd, path));
  if (file === null || comesInParts(file)) return file;
  file.close();
  return null;
}

/** A large document, part by part: each holds whole tables. */
async function* inParts(path: string, file: File, how: How): AsyncGenerator<Document> {
  const options = await how.optionsFor(path);
  let before = NOTHING;
  for (const { source, last, cut } of partsOf(file)) {
    const { plans, passed, notes, rest, after } = await readSegment(source, options, before, !last);
    if (plans.length > 0) yield { source, plans, passed, notes, ...(before.tables > 0 && { continued: true }) };
    before = after;
    cut(rest);
  }
}

async function* documentsOf(item: Item, how: How): AsyncGenerator<Document> {
  const file = largeFile(item, how);
  if (file === null) {
    yield await documentOf(item, how);
    return;
  }
  try {
    yield* inParts(item.path, file, how);
  } finally {
    file.close();
  }
}

/** Reads one document: whole, or where it is large and may come so, part by part. */
export async function* readOne(item: Item, how: How): AsyncGenerator<Outcome> {
  if (item.fault !== undefined) {
    yield { document: null, fault: item.fault };
    return;
  }
  const documents = documentsOf(item, how);
  for (;;) {
    let next: IteratorResult<Document, void>;
    try {
      next = await documents.next();
    } catch (error) {
      yield { document: null, fault: befell(item.path, error) };
      return;
    }
    if (next.done === true) return;
    yield { document: next.value, fault: null };
  }
}

/** The files that the arguments name, each once, in their order, and what names none. */
export async function pathsOf({
  files,
  cwd,
  allowUnmatched,
}: Wanted): Promise<{ readonly paths: readonly string[]; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const paths = new Set<string>();
  for (const file of files) {
    try {
      const found = await listInputs([file], cwd);
      if (!allowUnmatched)
        append(
          failures,
          found.unmatched.map((one) => fail('unmatched-pattern', one)),
        );
      for (const path of found.paths) paths.add(path);
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      failures.push(error);
    }
  }
  return { paths: [...paths], failures };
}

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fail, Failure } from './failure.ts';
import type { Plan, Source, TextFormat } from './model.ts';
import { type Reading, type ReadOptions, readTables } from './read/index.ts';
import { openSource } from './source/index.ts';
import { listInputs } from './source/inputs.ts';

export interface Request {
  readonly files: readonly string[];
  readonly cwd: string;
  readonly encoding: string | null;
  /** The format of a text, instead of finding it out. */
  readonly format: TextFormat | null;
  /** One table of each document: its number, or words of its title; null is all. */
  readonly table: string | null;
  readonly stdin: () => Buffer;
  readonly stdinName: string;
  readonly allowUnmatched: boolean;
  /** How a file is read: what was asked for, and what its configuration says. */
  readonly optionsFor: (path: string) => Promise<ReadOptions>;
}

export interface Documents {
  readonly read: readonly ({ readonly source: Source } & Reading)[];
  readonly failures: readonly Failure[];
}

function reasonOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function bytesOf(path: string, request: Request): Buffer {
  try {
    return path === '-' ? request.stdin() : readFileSync(resolve(request.cwd, path));
  } catch (error) {
    throw fail('file-unreadable', { path, reason: reasonOf(error) });
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

async function documentOf(path: string, request: Request): Promise<Documents['read'][number]> {
  const source = await openSource(
    path === '-' ? request.stdinName : path,
    bytesOf(path, request),
    request.encoding ?? undefined,
    request.format ?? undefined,
  );
  const { plans, passed, notes } = await readTables(source, await request.optionsFor(path));
  if (request.table === null) return { source, plans, passed, notes: [...(source.notes ?? []), ...notes] };
  const kept = chosen(path, plans, request.table);
  const others = plans.filter((plan) => !kept.includes(plan)).flatMap(({ rows }) => rows.map(({ at }) => at));
  return { source, plans: kept, passed: [...passed, ...others], notes: source.notes ?? [] };
}

/** Keeps a known failure and lets the rest through: one unreadable file among many does not stop the others. */
function known(error: unknown): Failure {
  if (error instanceof Failure) return error;
  throw error;
}

export type Outcome =
  | { readonly document: Documents['read'][number]; readonly failure: null }
  | { readonly document: null; readonly failure: Failure };

/** The files that the arguments name, each once, in their order, and what names none. */
async function pathsOf(request: Request): Promise<{ readonly paths: ReadonlySet<string>; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  const paths = new Set<string>();
  for (const file of request.files) {
    try {
      const found = await listInputs([file], request.cwd);
      if (!request.allowUnmatched) failures.push(...found.unmatched.map((pattern) => fail('unmatched-pattern', { pattern })));
      for (const path of found.paths) paths.add(path);
    } catch (error) {
      failures.push(known(error));
    }
  }
  return { paths, failures };
}

/** Every document that the arguments name, one at a time: what was read before may be forgotten. Failures come where they arise. */
export async function* readEach(request: Request): AsyncGenerator<Outcome> {
  const { paths, failures } = await pathsOf(request);
  for (const failure of failures) yield { document: null, failure };
  for (const path of paths) {
    let outcome: Outcome;
    try {
      outcome = { document: await documentOf(path, request), failure: null };
    } catch (error) {
      outcome = { document: null, failure: known(error) };
    }
    yield outcome;
  }
}

/** Every document that the arguments name, at once; and what could not be read. */
export async function readDocuments(request: Request): Promise<Documents> {
  const failures: Failure[] = [];
  const read: Documents['read'][number][] = [];
  for await (const { document, failure } of readEach(request)) {
    if (document === null) failures.push(failure);
    else read.push(document);
  }
  return { read, failures };
}

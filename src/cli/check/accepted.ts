import { existsSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import { type Baseline, entryFaults, silenced, type Silenced, updated } from '../../check/baseline.ts';
import { entryFindings } from '../../check/entry-rules.ts';
import type { Finding } from '../../finding.ts';
import type { Source } from '../../model.ts';
import { openSource } from '../../source/index.ts';
import { readWords } from '../effective.ts';
import { save } from '../save.ts';

export interface Judged {
  readonly source: Source;
  readonly findings: readonly Finding[];
}

/** What a baseline names a finding by. */
export type Identity = Pick<Finding, 'code' | 'taskId' | 'fingerprint'>;

/** A document with what is shown of it and what is silenced. */
export type Accepted = Judged & { readonly suppressed: Silenced['suppressed'] };

/** A baseline as it is used: over documents one by one, and at the end over its own entries. */
export interface Accepting {
  readonly over: (judged: Judged) => Accepted & {
    /** Indexes of the entries that silenced something; and the document's path, where some entry is of it. */
    readonly used: readonly number[];
    readonly checked: readonly string[];
  };
  /** The baseline itself as a document, where its own entries are at fault; by what all documents together used and were. */
  readonly own: (used: readonly string[], checked: readonly string[]) => Promise<Accepted | null>;
}

/** The document's path as a baseline writes it: from the baseline's own folder, `/` between folders. */
function pathIn(file: string, path: string, cwd: string): string {
  return relative(dirname(resolve(cwd, file)), resolve(cwd, path)).replaceAll('\\', '/');
}

async function load(file: string, words: string): Promise<Baseline> {
  const { readBaseline } = await import('../../check/baseline-file.ts');
  return readBaseline(file, words);
}

/** Silences what a baseline accepts; everything is shown where there is none. */
export async function accepting(file: string | null, cwd: string, today: string): Promise<Accepting> {
  if (file === null) return { over: (judged) => ({ ...judged, suppressed: [], used: [], checked: [] }), own: () => Promise.resolve(null) };
  const words = await readWords(file, cwd);
  const baseline = await load(file, words);
  const byPath = new Map<string, number[]>();
  for (const [index, { path }] of baseline.entries.entries()) {
    const mine = byPath.get(path) ?? [];
    byPath.set(path, mine);
    mine.push(index);
  }
  return {
    over: ({ source, findings }) => {
      const path = pathIn(file, source.path, cwd);
      const mine = byPath.get(path) ?? [];
      const entries = mine.flatMap((index) => baseline.entries[index] ?? []);
      const { shown, suppressed, used } = silenced(findings, path, entries, today);
      const indexes = [...used].flatMap((at) => mine[at] ?? []);
      return { source, findings: shown, suppressed, used: indexes, checked: mine.length > 0 ? [path] : [] };
    },
    own: async (used, checked) => {
      const faults = entryFaults(baseline, new Set(used.map(Number)), new Set(checked), today);
      if (faults.length === 0) return null;
      const own = await openSource(file, Buffer.from(words));
      return { source: own, findings: entryFindings(baseline, own, faults), suppressed: [] };
    },
  };
}

/** Writes the baseline anew: what stands today is accepted, what is gone is forgotten. Gives the number of its entries. */
export async function acceptAll(
  documents: readonly { readonly path: string; readonly findings: readonly Identity[] }[],
  file: string,
  cwd: string,
  reason: string,
): Promise<number> {
  const before = existsSync(resolve(cwd, file)) ? (await load(file, await readWords(file, cwd))).entries : [];
  const entries = updated(
    before,
    documents.map(({ path, findings }) => ({ path: pathIn(file, path, cwd), findings })),
    reason,
  );
  save(file, [`${JSON.stringify({ schemaVersion: 1, entries }, null, 2)}\n`], cwd);
  return entries.length;
}

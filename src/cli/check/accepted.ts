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

export interface Accepted {
  readonly documents: readonly (Judged & { readonly suppressed: Silenced['suppressed'] })[];
}

/** The document's path as a baseline writes it: from the baseline's own folder, `/` between folders. */
function pathIn(file: string, path: string, cwd: string): string {
  return relative(dirname(resolve(cwd, file)), resolve(cwd, path)).replaceAll('\\', '/');
}

async function load(file: string, words: string): Promise<Baseline> {
  const { readBaseline } = await import('../../check/baseline-file.ts');
  return readBaseline(file, words);
}

/** Silences what a baseline accepts, and adds the baseline itself as a document where its own entries are at fault. */
export async function accepted(judged: readonly Judged[], file: string | null, cwd: string, today: string): Promise<Accepted> {
  if (file === null) return { documents: judged.map((one) => ({ ...one, suppressed: [] })) };
  const words = await readWords(file, cwd);
  const baseline = await load(file, words);
  const used = new Set<number>();
  const documents = judged.map(({ source, findings }) => {
    const { shown, suppressed, used: mine } = silenced(findings, pathIn(file, source.path, cwd), baseline.entries, today);
    for (const index of mine) used.add(index);
    return { source, findings: shown, suppressed };
  });
  const checked = new Set(judged.map(({ source }) => pathIn(file, source.path, cwd)));
  const faults = entryFaults(baseline, used, checked, today);
  if (faults.length === 0) return { documents };
  const own = await openSource(file, Buffer.from(words));
  return { documents: [...documents, { source: own, findings: entryFindings(baseline, own, faults), suppressed: [] }] };
}

/** Writes the baseline anew: what stands today is accepted, what is gone is forgotten. Gives the number of its entries. */
export async function acceptAll(judged: readonly Judged[], file: string, cwd: string, reason: string): Promise<number> {
  const before = existsSync(resolve(cwd, file)) ? (await load(file, await readWords(file, cwd))).entries : [];
  const entries = updated(
    before,
    judged.map(({ source, findings }) => ({ path: pathIn(file, source.path, cwd), findings })),
    reason,
  );
  save(file, [`${JSON.stringify({ schemaVersion: 1, entries }, null, 2)}\n`], cwd);
  return entries.length;
}

import type { Finding } from '../finding.ts';
import type { At, Path } from '../written/yaml.ts';

/** One finding that is known and accepted. */
export interface Entry {
  /** The document, from the baseline file. */
  readonly path: string;
  readonly code: string;
  /** Id of the task, null where the finding is not of one. */
  readonly task: string | null;
  readonly fingerprint: string;
  readonly reason: string;
  /** Last day on which it holds, an ISO day. */
  readonly expires: string | null;
}

export interface Baseline {
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly at: (path: Path) => At;
}

/** What is wrong with an entry itself. */
export type EntryFault = 'baseline-stale' | 'baseline-expired' | 'baseline-reasonless';

export interface Silenced {
  readonly shown: readonly Finding[];
  readonly suppressed: readonly { readonly finding: Finding; readonly reason: string }[];
  /** Indexes of the entries that silenced something. */
  readonly used: ReadonlySet<number>;
}

function keyOf({ path, code, fingerprint }: { readonly path: string; readonly code: string; readonly fingerprint: string }): string {
  return [path, code, fingerprint].join('\u0000');
}

/** An entry no longer holds after its last day. `today` is an ISO day. */
export function expired({ expires }: Entry, today: string): boolean {
  return expires !== null && expires < today;
}

/** Parts the findings of one document into those shown and those that an entry silences, one finding an entry. `path` is the document's in the baseline. */
export function silenced(findings: readonly Finding[], path: string, entries: readonly Entry[], today: string): Silenced {
  const open = new Map<string, number>();
  for (const [index, entry] of entries.entries()) if (!expired(entry, today)) open.set(keyOf(entry), index);
  const shown: Finding[] = [];
  const suppressed: Silenced['suppressed'][number][] = [];
  const used = new Set<number>();
  for (const finding of findings) {
    const index = open.get(keyOf({ path, code: finding.code, fingerprint: finding.fingerprint }));
    if (index === undefined || used.has(index)) shown.push(finding);
    else {
      used.add(index);
      suppressed.push({ finding, reason: entries[index]?.reason ?? '' });
    }
  }
  return { shown, suppressed, used };
}

/** Faults of the entries of documents that were checked: an entry of another document says nothing here. */
export function entryFaults(
  { entries }: Baseline,
  used: ReadonlySet<number>,
  checked: ReadonlySet<string>,
  today: string,
): { readonly index: number; readonly fault: EntryFault }[] {
  const found: { index: number; fault: EntryFault }[] = [];
  for (const [index, entry] of entries.entries()) {
    if (entry.reason.trim() === '') found.push({ index, fault: 'baseline-reasonless' });
    if (!checked.has(entry.path)) continue;
    if (expired(entry, today)) found.push({ index, fault: 'baseline-expired' });
    else if (!used.has(index)) found.push({ index, fault: 'baseline-stale' });
  }
  return found;
}

/** The baseline after a run: what still stands keeps its reason and end, what is new gets `reason`, what is gone goes. */
export function updated(
  before: readonly Entry[],
  documents: readonly { readonly path: string; readonly findings: readonly Pick<Finding, 'code' | 'taskId' | 'fingerprint'>[] }[],
  reason: string,
): Entry[] {
  const known = new Map(before.map((entry) => [keyOf(entry), entry]));
  const checked = new Set(documents.map(({ path }) => path));
  const fresh = documents.flatMap(({ path, findings }) =>
    findings.map(({ code, taskId, fingerprint }): Entry => {
      const entry = known.get(keyOf({ path, code, fingerprint }));
      return entry ?? { path, code, task: taskId, fingerprint, reason, expires: null };
    }),
  );
  return [...before.filter(({ path }) => !checked.has(path)), ...fresh].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

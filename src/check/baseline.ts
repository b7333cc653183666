import { z } from 'zod';
import type { Finding } from '../finding.ts';
import { type At, type Path, type Shape, validated } from '../written/index.ts';
import { readYaml } from '../written/yaml.ts';

const words = z.string();

/** A file of findings that are known and accepted. Each entry silences one finding and says why. */
export const baselineSchema = z.strictObject({
  $schema: words.optional(),
  schemaVersion: z.literal(1).default(1),
  entries: z.array(
    z.strictObject({
      path: words.describe('the document, from the baseline file'),
      code: words,
      task: words.nullable().default(null).describe('id of the task, null where the finding is not of one'),
      fingerprint: words,
      reason: words.default('').describe('why it is accepted; required'),
      expires: z.iso.date().nullable().default(null).describe('last day on which it holds, YYYY-MM-DD'),
    }),
  ),
});

export type Entry = z.output<typeof baselineSchema>['entries'][number];

export interface Baseline {
  readonly path: string;
  readonly entries: readonly Entry[];
  readonly at: (path: Path) => At;
}

const KEYS = ['path', 'code', 'task', 'fingerprint', 'reason', 'expires'];
const shape: Shape<z.output<typeof baselineSchema>> = {
  kind: 'baseline',
  schema: baselineSchema,
  keysAt: ([list]) => (list === undefined ? ['schemaVersion', 'entries'] : KEYS),
};

/** Reads a baseline, JSON or YAML. Fails with all of its faults at once. */
export async function readBaseline(path: string, text: string): Promise<Baseline> {
  const written = readYaml(text);
  const { entries } = await validated(path, written, shape);
  return { path, entries, at: written.at };
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
  documents: readonly { readonly path: string; readonly findings: readonly Finding[] }[],
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

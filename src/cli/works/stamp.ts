import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { digestOf } from '../../cache/digest.ts';
import type { Config } from '../../config/index.ts';
import { type Effective, effective } from '../effective.ts';
import type { Io } from '../io.ts';
import type { Raw } from '../settings.ts';
import { baselineOf } from './baseline-of.ts';
import type { Spec } from './spec.ts';

declare const PLAN_VERSION: string;
/** A digest of the sources and packages that the program was built of. */
declare const PLAN_BUILD: string;

/** Options that change where a report goes, what is told beside it, or what its exit code is: not what one document comes to. */
const ASIDE: ReadonlySet<string> = new Set<keyof Raw>([
  'jobs',
  'cache',
  'output',
  'quiet',
  'debug',
  'errorOnUnmatched',
  'exitZero',
  'maxWarnings',
  'strict',
  'baseline',
  'today',
  'stdinList',
  'stdinDocuments',
  'null',
]);

/** Formats whose words know neither a width nor colours. */
const MACHINE: ReadonlySet<string> = new Set(['json', 'ndjson', 'csv', 'tsv']);

function contents(path: string, cwd: string): Buffer {
  return readFileSync(resolve(cwd, path));
}

/** What holds for a file beside the command line: its configuration and its unit directory, by what they say now. Each is read once. */
export function stamping({ configOf, unitsFor }: Effective, cwd: string): (path: string) => Promise<Buffer> {
  const known = new Map<Config | null, Promise<Buffer>>();
  const stamp = async (config: Config | null, path: string): Promise<Buffer> => {
    const units = await unitsFor(path);
    const says = JSON.stringify([config?.path ?? null, config?.says ?? null, units]);
    return digestOf(says, units === null ? '' : contents(units, cwd));
  };
  return async (path) => {
    const config = await configOf(path);
    const found = known.get(config) ?? stamp(config, path);
    known.set(config, found);
    return found;
  };
}

/** What runs have in common that may use what each other kept: all that what a document comes to depends on, but itself and its own configuration. */
export async function groupOf(spec: Spec, io: Pick<Io, 'cwd'>): Promise<string> {
  const { command, raw, first, settings, cwd } = spec;
  const options = Object.entries(raw)
    .filter(([name, value]) => !ASIDE.has(name) && value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const baseline = command === 'check' && raw.updateBaseline !== true ? await baselineOf(spec, io) : null;
  const { lang, excel } = settings;
  const machine = MACHINE.has(raw.format ?? '') && raw.report === undefined;
  // A report in a file has no colours.
  const shown = machine ? { lang, excel } : { ...settings, color: settings.color && raw.output === undefined };
  const said = JSON.stringify([
    [PLAN_VERSION, PLAN_BUILD, process.version, command, cwd],
    options,
    shown,
    [baseline, baseline === null ? null : (raw.today ?? null)],
  ]);
  const own = await stamping(effective(raw, io), cwd)(first);
  return digestOf(said, own, baseline === null ? '' : contents(baseline, cwd)).toString('hex');
}

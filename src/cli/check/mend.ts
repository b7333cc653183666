import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { edited, essence, pick } from '../../check/fixes.ts';
import type { Finding } from '../../finding.ts';
import type { Plan, Source } from '../../model.ts';
import { readPlans, type ReadOptions } from '../../read/index.ts';
import { openSource } from '../../source/index.ts';
import { encoded, isMarked } from '../encode.ts';
import type { Judge } from './judge.ts';

export interface Document {
  readonly source: Source;
  readonly plans: readonly Plan[];
}

export interface Mended extends Document {
  readonly findings: readonly Finding[];
  /** How many findings were mended. */
  readonly count: number;
  /** The file's new content, null where nothing changed. */
  readonly bytes: Buffer | null;
}

/** One fix may uncover another; after so many rounds what is left is left. */
const ROUNDS = 10;

interface Road {
  readonly judge: Judge;
  readonly options: ReadOptions;
  readonly cwd: string;
  readonly unsafe: boolean;
}

/** The document with some edits made, read again from the bytes that would be written. */
async function remade(
  { source }: Document,
  findings: readonly Finding[],
  marked: boolean,
  { options, unsafe }: Road,
): Promise<Document & { bytes: Buffer }> {
  const { edits } = pick(findings, unsafe);
  const bytes = await encoded(edited(source.text, edits), source, marked);
  const next = await openSource(source.path, bytes, source.encoding);
  return { source: next, plans: await readPlans(next, options), bytes };
}

/** The findings whose safe fixes leave every task as it is: all of them at once where that holds, else one by one. */
async function harmless(document: Document, picked: readonly Finding[], marked: boolean, road: Road): Promise<readonly Finding[]> {
  const before = essence(document.plans);
  const keeps = async (list: readonly Finding[]): Promise<boolean> => {
    try {
      return essence((await remade(document, list, marked, road)).plans) === before;
    } catch {
      return false; // a fix after which the table can no longer be read is no fix
    }
  };
  const safe = picked.filter(({ fix }) => fix?.safe === true);
  if (safe.length === 0 || (await keeps(safe))) return picked;
  const good: Finding[] = [];
  for (const finding of safe) if (await keeps([...good, finding])) good.push(finding);
  return [...good, ...picked.filter(({ fix }) => fix?.safe === false)];
}

/** Mends what can be mended, round by round, until nothing changes any more. A safe fix that would change a task is not made. */
export async function mended(first: Document, road: Road): Promise<Mended> {
  const marked = isMarked(readFileSync(resolve(road.cwd, first.source.path)));
  let document: Document = first;
  let findings = await road.judge(document);
  let count = 0;
  let bytes: Buffer | null = null;
  for (let round = 0; round < ROUNDS; round += 1) {
    const picked = await harmless(document, pick(findings, road.unsafe).findings, marked, road);
    if (picked.length === 0) break;
    const next = await remade(document, picked, marked, road);
    if (next.source.text === document.source.text) break;
    bytes = next.bytes;
    count += picked.length;
    document = next;
    findings = await road.judge(document);
  }
  return { ...document, findings, count, bytes };
}

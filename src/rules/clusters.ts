import type { Directory } from '../units/directory.ts';
import { slipOf } from '../units/near.ts';
import { misspeltOf } from './misspelt.ts';
import type { Checked } from './rule.ts';
import { type Mention, mentionsOf } from './mentions.ts';

/** The spellings of one body, each with its mentions, in the order of the document. */
export type Cluster = Map<string, Mention[]>;

function put(clusters: Map<string, Cluster>, key: string, mention: Mention): void {
  const cluster = clusters.get(key) ?? new Map<string, Mention[]>();
  const mentions = cluster.get(mention.body.form);
  if (mentions === undefined) cluster.set(mention.body.form, [mention]);
  else mentions.push(mention);
  clusters.set(key, cluster);
}

/** Loose keys under which one cell names two bodies: these spellings are two bodies there, and so in the whole document. */
function apart(mentions: readonly Mention[]): ReadonlySet<string> {
  const found = new Set<string>();
  let cell: Mention['cell'] | null = null;
  let here = new Map<string, string>();
  for (const { cell: own, duty, body } of mentions) {
    if (own !== cell) here = new Map();
    cell = own;
    const name = duty.kind === 'group' ? body.form : body.key;
    const other = here.get(body.loose);
    if (other !== undefined && other !== name) found.add(body.loose);
    here.set(body.loose, name);
  }
  return found;
}

/** Shortest stem in which one wrong character is evidence: 市教育局 and 市体育局 are two offices. */
const LONG = 4;

/** Spellings one slip away from a department that the same document names more often, never in one cell with it. */
function slips(mentions: readonly Mention[], clusters: Map<string, Cluster>): void {
  const known = new Map<string, Map<string, string>>();
  for (const { body } of mentions) {
    if (body.known && body.stem.length >= LONG) {
      const stems = known.get(body.frame) ?? new Map<string, string>();
      known.set(body.frame, stems.set(body.stem, body.loose));
    }
  }
  for (const [key, cluster] of clusters) {
    const first = [...cluster.values()][0]?.[0];
    if (first === undefined || first.body.known || first.body.stem.length < LONG) continue;
    for (const [stem, loose] of known.get(first.body.frame) ?? []) {
      const home = slipOf(first.body.stem, stem) === null ? undefined : clusters.get(loose);
      if (home === undefined || !rarer(cluster, home)) continue;
      for (const [form, own] of cluster) home.set(form, own);
      clusters.delete(key);
      break;
    }
  }
}

function rarer(cluster: Cluster, home: Cluster): boolean {
  const own = [...cluster.values()].flat();
  const others = [...home.values()].flat();
  const cells = new Set(others.map(({ cell }) => cell));
  return own.length < others.length && !own.some(({ cell }) => cells.has(cell));
}

/** Which unit of a directory each name is. */
function owners(directory: Directory | null): ReadonlyMap<string, string> {
  return new Map((directory?.units ?? []).flatMap(({ name, aliases }) => [name, ...aliases].map((one) => [one, name] as const)));
}

/** Names that a directory gives to two units are two units. */
function oneUnit(cluster: Cluster, owner: ReadonlyMap<string, string>): boolean {
  return new Set([...cluster.keys()].map((form) => owner.get(form)).filter((name) => name !== undefined)).size < 2;
}

/** Bodies that the document spells in more than one way. */
export function clustersOf(document: Checked): Cluster[] {
  // A misspelt name is a fault of its own.
  const wrong = new Set(misspeltOf(document).map(({ duty }) => duty));
  const mentions = [...mentionsOf(document)].filter(({ duty }) => !wrong.has(duty));
  const two = apart(mentions);
  const clusters = new Map<string, Cluster>();
  for (const mention of mentions) {
    const { loose, key, form } = mention.body;
    put(clusters, two.has(loose) ? (mention.duty.kind === 'group' ? form : key) : loose, mention);
  }
  slips(mentions, clusters);
  const owner = owners(document.directory);
  return [...clusters.values()].filter((cluster) => cluster.size > 1 && oneUnit(cluster, owner));
}

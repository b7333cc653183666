import { type Family, type Lead, leadingNumber } from './numbers.ts';

/** A task inside a cell: its number, and the stretch of its words (number excluded). */
export interface Stretch {
  readonly lead: Lead | null;
  readonly numberAt: number;
  readonly start: number;
  readonly end: number;
}

/** Places where a task may begin: every paragraph (sure), and after 。！？； inside one, blanks skipped (not sure). */
interface Place {
  readonly at: number;
  readonly paragraph: boolean;
}

function* places(words: string): Generator<Place> {
  yield { at: 0, paragraph: true };
  for (const match of words.matchAll(/\n|[。！？；](?=[\s\u3000]*[0-9０-９①-⑳（(一二三四五六七八九十])[\s\u3000]*/gu)) {
    const at = match.index + match[0].length;
    if (at < words.length && !match[0].endsWith('\n')) yield { at, paragraph: match[0].includes('\n') };
    else if (at < words.length) yield { at, paragraph: true };
  }
}

/** What the tasks before know: the family of this table's numbers, the last number, and the first number of the next row. */
export interface Sequence {
  readonly family: Family | null;
  readonly last: number | null;
  readonly next: number | null;
}

/** The numbered starts of a cell in order. The first may be any number; a later one must be the next, or at a paragraph go on. */
function starts(words: string, { family, last }: Sequence): { lead: Lead; place: Place }[] {
  const found: { lead: Lead; place: Place }[] = [];
  let before = last;
  for (const place of places(words)) {
    const expected = before === null ? 1 : before + 1;
    const lead = leadingNumber(words.slice(place.at, place.at + 40), expected, family);
    if (lead === null || (family === 'dotted' && !place.paragraph)) continue;
    const first = found.length === 0;
    const goes =
      lead.value === null ||
      lead.value === expected ||
      (place.paragraph && before !== null && lead.value > before && lead.value - before < 20);
    if (first ? place.at === 0 || lead.value === expected || lead.value === 1 : goes) {
      found.push({ lead, place });
      before = lead.value ?? before;
    }
  }
  return found;
}

/** With the next row's first number known, a chain that runs past it was sub-items: 1.…；2.… before a row that begins with 2. */
function cutChain(chain: { lead: Lead; place: Place }[], next: number | null): { lead: Lead; place: Place }[] {
  if (next === null || chain.length < 2) return chain;
  const fit = chain.findIndex(({ lead }) => lead.value === next - 1);
  return fit >= 0 && next > 1 ? chain.slice(0, fit + 1) : chain;
}

/** The tasks of a cell's words. Words before the first number are a task without one. */
export function splitTasks(words: string, sequence: Sequence): Stretch[] {
  if (words === '') return [];
  const chain = sequence.family === null ? [] : cutChain(starts(words, sequence), sequence.next);
  const found: Stretch[] = [];
  const [first] = chain;
  if (first === undefined || first.place.at > 0) found.push({ lead: null, numberAt: 0, start: 0, end: first?.place.at ?? words.length });
  for (const [index, { lead, place }] of chain.entries()) {
    found.push({ lead, numberAt: place.at, start: place.at + lead.length, end: chain[index + 1]?.place.at ?? words.length });
  }
  return found;
}

/**
 * The family that a table's tasks are numbered in, from the openings of its task cells; null where they are not numbered.
 * Cells that all open with 1 while most open with none hold sub-items, not tasks.
 */
export function familyOf(openings: readonly string[]): Family | null {
  const counts = new Map<Family, number[]>();
  let last = 0;
  for (const words of openings) {
    const dotted = leadingNumber(words, null, 'dotted');
    const lead = leadingNumber(words, last + 1, null) ?? (dotted !== null && !/^\d+\.\d+\s*[%％万亿个倍公]/.test(words) ? dotted : null);
    last = lead?.value ?? last;
    if (lead === null) continue;
    const values = counts.get(lead.family);
    if (values === undefined) counts.set(lead.family, [lead.value ?? 0]);
    else values.push(lead.value ?? 0);
  }
  let best: Family | null = null;
  for (const [family, values] of counts) if (values.length > (best === null ? 0 : (counts.get(best)?.length ?? 0))) best = family;
  const values = best === null ? [] : (counts.get(best) ?? []);
  const many = values.length * 2 >= openings.length;
  const runs = values.some((value, at) => at > 0 && value > (values[at - 1] ?? value));
  return many || (runs && values.length > 2) ? best : null;
}

import { type Family, type Lead, leadingNumber, openingNumber } from './numbers.ts';

/** A task inside a cell: its number, and the stretch of its words (number excluded). */
export interface Stretch {
  readonly lead: Lead | null;
  readonly numberAt: number;
  readonly start: number;
  readonly end: number;
}

/** Places where a task may begin: every paragraph (sure), and after 。！？； inside one, blanks skipped (not sure). After ： a list of sub-items does. */
interface Place {
  readonly at: number;
  readonly paragraph: boolean;
  /** The mark before it, '' at the beginning. */
  readonly after: string;
}

const OPENINGS = /[0-9０-９①-⒛㉑-㉟㊱-㊿（(一二三四五六七八九十第]/;
const BLANK = /\s/;

/** Marks after which a task may begin: a line end, 。, ！, ； and ？; and ：, after which sub-items do. */
function parts(code: number): boolean {
  return code === 0x0a || code === 0x3002 || code === 0xff01 || code === 0xff1b || code === 0xff1f || code === 0xff1a || code === 0x3a;
}

/** The mark at a place, or before the line end that stands there. */
function markBefore(words: string, at: number): string {
  if (words.charAt(at) !== '\n') return words.charAt(at);
  let from = at - 1;
  while (from >= 0 && BLANK.test(words.charAt(from))) from -= 1;
  return words.charAt(from);
}

function places(words: string): Place[] {
  const found: Place[] = [{ at: 0, paragraph: true, after: '' }];
  for (let from = 0; from < words.length; from += 1) {
    if (!parts(words.charCodeAt(from))) continue;
    let at = from + 1;
    while (at < words.length && BLANK.test(words.charAt(at))) at += 1;
    if (at < words.length && OPENINGS.test(words.charAt(at)))
      found.push({ at, paragraph: words.slice(from, at).includes('\n'), after: markBefore(words, from) });
    from = at - 1;
  }
  return found;
}

/** What the tasks before know: the family of this table's numbers, the last number, and the first number of the next row. */
export interface Sequence {
  readonly family: Family | null;
  readonly last: number | null;
  readonly next: number | null;
}

interface Start {
  readonly lead: Lead;
  readonly place: Place;
}

/**
 * The numbered starts of a cell in order. The first may be any number; a later one must be the next, or at a paragraph go on. A list
 * that begins with 1 after ： is one of sub-items, and goes on after ； as long as its own numbers do.
 */
function starts(words: string, { family, last }: Sequence): Start[] {
  const found: Start[] = [];
  let before = last ?? 0;
  let inner: number | null = null;
  for (const place of places(words)) {
    const head = words.slice(place.at, place.at + 40);
    // A cell may also begin with 1 anew: 1.26个领域 below a new heading is number 1.
    const lead = leadingNumber(head, before + 1, family) ?? (place.at === 0 ? leadingNumber(head, 1, family) : null);
    if (lead === null || ((family === 'dotted' || family === 'article') && !place.paragraph)) continue;
    if (place.after === '：' || place.after === ':') {
      if (lead.value === 1 && found.length > 0) inner = 1;
      if (!place.paragraph || inner === 1) continue;
    }
    if (inner !== null && lead.value === inner + 1 && (place.after === '；' || lead.value !== before + 1)) {
      inner += 1;
      continue;
    }
    const step = lead.value === null ? 1 : lead.value - before;
    const goes = found.length === 0 ? place.at === 0 || lead.value === 1 : place.paragraph && step > 0 && step < 20;
    if (step !== 1 && !goes) continue;
    found.push({ lead, place });
    before += step;
    inner = null;
  }
  return found;
}

/** With the next row's first number known, a chain that runs past it was sub-items: 1.…；2.… before a row that begins with 2. */
function cutChain(chain: Start[], next: number | null): Start[] {
  const fit = chain.findIndex(({ lead }) => next !== null && lead.value === next - 1);
  return fit < 0 ? chain : chain.slice(0, fit + 1);
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

/** 1.2 before a text; 2.5万亩 is a measure. */
function dottedNumber(words: string): Lead | null {
  const lead = leadingNumber(words, null, 'dotted');
  return lead !== null && /^(?:[%％万亿倍]|个百分点|公[里顷斤])/.test(words.slice(lead.length)) ? null : lead;
}

/** 1 加强…, 2　推进…: a number and a blank number tasks only where every cell begins so and the numbers go up. */
function spacedFamily(openings: readonly string[]): Family | null {
  let last = 0;
  let most = 0;
  for (const words of openings) {
    const lead = leadingNumber(words, Number.parseInt(words, 10), 'spaced');
    if (lead === null || lead.value === null || (lead.value <= last && lead.value !== 1)) return null;
    last = lead.value;
    most = Math.max(most, last);
  }
  return openings.length > 2 && most > 1 ? 'spaced' : null;
}

/**
 * The family that a table's tasks are numbered in, from the openings of its task cells; null where they are not numbered.
 * Cells that all open with 1 while most open with none hold sub-items, not tasks.
 */
export function familyOf(openings: readonly string[]): Family | null {
  const counts = new Map<Family, number[]>();
  const majors: string[] = [];
  let last: number | null = null;
  for (const words of openings) {
    const plain: Lead | null = leadingNumber(words, null, null) ?? openingNumber(words, last, 'arabic');
    last = plain?.value ?? last;
    const dotted = dottedNumber(words);
    if (dotted !== null) majors.push(dotted.label.replace(/\..*$/s, ''));
    // 1.1 加强 is a number of both styles: the table's other numbers decide.
    for (const lead of [plain, dotted, leadingNumber(words, null, 'article')]) {
      if (lead === null) continue;
      const values = counts.get(lead.family) ?? [];
      counts.set(lead.family, values);
      values.push(lead.value ?? 0);
    }
  }
  let best: { family: Family | null; values: readonly number[] } = { family: null, values: [] };
  for (const [family, values] of counts) if (values.length > best.values.length) best = { family, values };
  const { family, values } = best;
  if (family === null) return spacedFamily(openings);
  const half = values.length * 2 >= openings.length;
  // 1.1, 1.2, 2.1 go on below one number; 1.26个领域, 3.26个领域 do not.
  const below = majors.length === values.length && majors.some((major, at) => major === majors[at - 1]);
  if (family === 'arabic' && below) return half ? 'dotted' : null;
  const runs = values.some((value, at) => value > (values[at - 1] ?? value));
  return half || (runs && values.length > 2) ? family : null;
}

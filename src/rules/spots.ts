import { clip } from '../clip.ts';
import type { Args, Edit } from '../finding.ts';
import type { Span, Task, Text } from '../model.ts';
import { rangeOf } from '../text.ts';
import type { Checked, Hit } from './rule.ts';
import { matchesOf, once, tasksOf, unitCellsOf, wordsOf } from './walk.ts';

/** Any words of a table that a rule on characters reads, each cell once; `kind` says what they are. */
export interface Passage {
  readonly text: Text;
  readonly task: Task | null;
  readonly kind: 'category' | 'task' | 'units' | 'deadline' | 'extra' | 'number' | 'aside';
}

function* passages(document: Checked): Generator<Passage> {
  for (const { text, task } of wordsOf(document)) yield { text, task, kind: task === null ? 'category' : 'task' };
  for (const { cell, task } of unitCellsOf(document)) yield { text: cell.text, task, kind: 'units' };
  let last = -1;
  for (const { task } of tasksOf(document)) {
    if (task.numberText !== null) yield { text: task.numberText, task, kind: 'number' };
    // A deadline cell that says more than times is kept as a remark too.
    for (const { text } of task.extra) if (text !== task.deadlineCell) yield { text, task, kind: 'extra' };
    // The tasks of a row share its deadline cell.
    const from = task.deadlineCell?.pieces[0]?.from ?? -1;
    if (task.deadlineCell !== null && from !== last) yield { text: task.deadlineCell, task, kind: 'deadline' };
    last = from;
  }
}

export const passagesOf = once((document): readonly Passage[] => [...passages(document)]);
const allWords = once((document) =>
  passagesOf(document)
    .map(({ text }) => text.value)
    .join('\n'),
);

/** The passages that hold one of these words: so that a pattern is not tried, nor even made ready, where it cannot match. */
export function passagesWith(document: Checked, ...words: readonly string[]): readonly Passage[] {
  const all = allWords(document);
  const here = words.filter((word) => all.includes(word));
  return here.length === 0 ? [] : passagesOf(document).filter(({ text: { value } }) => here.some((word) => value.includes(word)));
}

/** Titles above a table and notes below it, as they stand in the source. */
function* asides({ plans }: Checked): Generator<Passage> {
  for (const { skipped, source } of plans) {
    for (const { kind, at } of skipped) {
      if (kind !== 'title' && kind !== 'note') continue;
      const value = source.text.slice(...at);
      yield { text: { value, pieces: [{ at: 0, from: at[0], to: at[1] }] }, task: null, kind: 'aside' };
    }
  }
}

/** The same with titles and notes. */
export function withAsides(document: Checked, ...words: readonly string[]): readonly Passage[] {
  const outside = [...asides(document)].filter(({ text: { value } }) => words.some((word) => value.includes(word)));
  return outside.length === 0 ? passagesWith(document, ...words) : [...outside, ...passagesWith(document, ...words)];
}

const FIGURES = Array.from('0123456789０１２３４５６７８９');
/** The passages that hold a figure. */
export const withFigures = once((document): readonly Passage[] => passagesWith(document, ...FIGURES));

/** `rangeOf` for many stretches of one long text: the pieces before and behind are not walked again each time. */
export function placeOf(text: Text, [start, end]: Span): readonly Span[] {
  let low = 0;
  let high = text.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((text.pieces[middle]?.at ?? 0) <= start) low = middle;
    else high = middle - 1;
  }
  let stop = low + 1;
  while ((text.pieces[stop]?.at ?? end) < end) stop += 1;
  return rangeOf({ value: text.value, pieces: text.pieces.slice(low, stop + 1) }, start, end);
}

/** Puts `words` where `start…end` of a text stands in the source; what lies behind a page break is only taken out. */
export function edits(text: Text, at: Span, words: string): Edit[] {
  return placeOf(text, at).map((part, index) => ({ at: part, text: index === 0 ? words : '' }));
}

/** A fault in a passage: where, the words to show for it, and the words that mend it. */
export interface Spot {
  readonly at: Span;
  readonly show?: string;
  readonly edit?: string;
  /** The character itself, where `show` gives the words round it. */
  readonly mark?: string;
}

export interface Spotted {
  readonly passage: Passage;
  readonly spots: readonly Spot[];
  readonly safe: boolean;
}

/** What the message of a rule on characters is given: the first words at fault, and how many places there are in all. */
export type Seen = { readonly found: string; readonly mark: string; readonly count: number };

const SAME = { zh: '另一处', en: 'another place' };

function hitOf({ passage: { text, task }, spots, safe }: Spotted): Hit<Seen>[] {
  const [first, ...others] = spots;
  if (first === undefined) return [];
  const mends = spots.flatMap(({ at, edit }) => (edit === undefined ? [] : edits(text, at, edit)));
  const hit: Hit<Seen> = {
    args: { found: first.show ?? text.value.slice(...first.at), mark: first.mark ?? text.value.slice(...first.at), count: spots.length },
    range: placeOf(text, first.at),
    task,
    related: others.map(({ at }) => ({ say: SAME, range: placeOf(text, at) })),
  };
  return [mends.length === 0 ? hit : { ...hit, fix: { safe, edits: mends } }];
}

/** Where more than a third of the rows would be named, that is the document's habit: one finding, its other places related. */
export function habit<A extends Args>(
  document: Checked,
  found: readonly Hit<A>[],
  sum: (args: A, hits: readonly Hit<A>[]) => A = (args) => args,
): Hit<A>[] {
  const hits = [...found].sort((a, b) => (a.range[0]?.[0] ?? 0) - (b.range[0]?.[0] ?? 0));
  const rows = document.plans.reduce((total, { tasks }) => total + tasks.length, 0);
  const [first] = hits;
  if (first === undefined || hits.length <= 3 || hits.length * 3 <= rows) return hits;
  const mends = hits.flatMap(({ fix }) => fix?.edits ?? []);
  const whole: Hit<A> = {
    args: sum(first.args, hits),
    range: first.range,
    related: hits.flatMap(({ range, related = [] }, at) => (at === 0 ? related : [{ say: SAME, range }, ...related])),
  };
  return [mends.length === 0 ? whole : { ...whole, fix: { safe: hits.every(({ fix }) => fix?.safe !== false), edits: mends } }];
}

/** One finding a passage, or one for all where it is the document's habit. */
export function hitsOf(document: Checked, spotted: Iterable<Spotted>): Hit<Seen>[] {
  return habit(document, [...spotted].flatMap(hitOf), (args, hits) => ({
    ...args,
    count: hits.reduce((sum, hit) => sum + hit.args.count, 0),
  }));
}

/** Places of a global pattern in passages. */
export function* spotted(
  passages: readonly Passage[],
  pattern: RegExp,
  spot: (match: RegExpExecArray, passage: Passage) => Spot | null,
  safe: boolean | ((passage: Passage) => boolean) = false,
): Generator<Spotted> {
  for (const passage of passages) {
    const spots = matchesOf(passage.text.value, pattern).flatMap((match) => spot(match, passage) ?? []);
    if (spots.length > 0) yield { passage, spots, safe: typeof safe === 'boolean' ? safe : safe(passage) };
  }
}

/** `，共3处` behind the words of a message where there is more than one place. */
export const times = {
  zh: (count: number): string => (count > 1 ? `（共${count}处）` : ''),
  en: (count: number): string => (count > 1 ? ` (${count} places in all)` : ''),
};

/** Words round a stretch, to show a mark that says nothing by itself. */
export function around(words: string, [start, end]: Span, by = 4): string {
  return clip(words, start - by, end + by).replace(/\s+/g, ' ');
}

/** Where a task can be pointed at: its words, or where it has none its number or its units. */
export function spotOf(task: Task): readonly Span[] {
  const text = [task.text, task.numberText, task.unitCells[0]?.text, task.deadlineCell, task.extra[0]?.text].find(
    (one) => one != null && one.value !== '',
  );
  return text == null ? [] : rangeOf(text);
}

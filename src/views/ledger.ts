import { comments } from './comments.ts';
import type { Plan, Source, Span, Text } from '../model.ts';

/** What a character of the source became. The order is that of precedence where two claim it. */
export const CLASSES = [
  'task',
  'number',
  'category',
  'unit',
  'deadline',
  'extra',
  'header',
  'title',
  'note',
  'rule',
  'markup',
  'tab',
  'newline',
  'blank',
  'outside',
] as const;
export type Class = (typeof CLASSES)[number];

export interface Ledger {
  readonly characters: number;
  readonly classes: Readonly<Record<Class, number>>;
  /** Stretches of the source that nothing accounts for. */
  readonly unaccounted: readonly (readonly [start: number, end: number])[];
}

const NONE = 255;
const TAGS =
  'p|div|br|span|strong|b|em|i|u|s|font|sub|sup|small|big|a|ins|del|label|o:p|li|ul|ol|h[1-6]|td|th|tr|table|tbody|section|center|blockquote|hr|img|nobr|strike|mark';
const MARKUP = new RegExp(`</?(?:${TAGS})(?:\\s(?:[^<>"'\\u0080-\\uffff]|"[^"<]{0,500}"|'[^'<]{0,500}')*|/)?\\s*>`, 'gi');
/** Blanks that are written as entities: trimmed at the ends of a paragraph like any other. */
const BLANK_ENTITY = /&(?:nbsp|ensp|emsp|thinsp|#0*(?:9|10|13|32|160|8194|8195|8201|12288)|#x0*(?:9|a|d|20|a0|2002|2003|2009|3000));?/gi;
const BLANK = /[\s\u200b-\u200d\u2060\ufeff]/u;

/** Marks what a text was cut from; a line break that stands for markup is no character of its own. */
function claim(marks: Uint8Array, text: Text | null, to: Class): void {
  const code = CLASSES.indexOf(to);
  for (const [index, piece] of (text?.pieces ?? []).entries()) {
    const end = text?.pieces[index + 1]?.at ?? text?.value.length ?? 0;
    if (text?.value.slice(piece.at, end) === '\n') continue;
    for (let at = piece.from; at < piece.to; at += 1) if ((marks[at] ?? NONE) > code) marks[at] = code;
  }
}

function claimPlan(marks: Uint8Array, plan: Plan): void {
  for (const task of plan.tasks) {
    claim(marks, task.text, 'task');
    claim(marks, task.numberText, 'number');
    claim(marks, task.deadlineCell, 'deadline');
    for (const { text } of task.unitCells) claim(marks, text, 'unit');
    for (const { text } of task.extra) claim(marks, text, 'extra');
  }
  for (const { texts } of plan.categories) for (const text of texts) claim(marks, text, 'category');
  for (const { text } of plan.columns) claim(marks, text, 'header');
}

/** Rows that hold no task: their words, and for a drawn rule the whole row. */
function claimSkipped(marks: Uint8Array, source: Source, plan: Plan): void {
  for (const { kind, at } of plan.skipped) {
    if (kind === 'blank') continue;
    const code = CLASSES.indexOf(kind);
    for (let offset = at[0]; offset < at[1]; offset += 1) {
      const plain = kind === 'rule' ? source.text.charAt(offset) !== '\t' : !BLANK.test(source.text.charAt(offset));
      if (plain && marks[offset] === NONE) marks[offset] = code;
    }
  }
}

/** What a page says beside its plan tables, and between the cells of their rows: navigation, scripts, the tags of the table itself. */
function claimPage(marks: Uint8Array, { text }: Source, plans: readonly Plan[]): void {
  const inside = new Uint8Array(text.length);
  for (const { rows } of plans) {
    for (const { at, cells } of rows) {
      inside.fill(1, ...at);
      let from = at[0];
      for (const cell of cells) {
        if (cell.at[0] > from) mark(marks, from, cell.at[0], 'markup', text);
        from = Math.max(from, cell.at[1]);
      }
      mark(marks, from, at[1], 'markup', text);
    }
  }
  for (const match of text.matchAll(/<[^<>]{0,4096}>/g)) {
    const end = match.index + match[0].length;
    if (inside[match.index] === 1) mark(marks, match.index, end, 'markup', text);
  }
  for (let at = 0; at < text.length; at += 1) if (inside[at] === 0 && marks[at] === NONE) marks[at] = CLASSES.indexOf('outside');
}

/** Quotes, pipes, delimiters, rows of dashes, fences and emphasis: the marks of CSV and Markdown. */
function claimMarks(marks: Uint8Array, text: string): void {
  for (const match of text.matchAll(/^[ \t|:-]+$|^\s*#{1,6}(?=\s)|^\s*(?:```|~~~).*$|^sep=.?\r?$|[",;|\\*_`]/gm))
    mark(marks, match.index, match.index + match[0].length, 'markup', text);
}

function mark(marks: Uint8Array, from: number, to: number, as: Class, text: string): void {
  for (let at = from; at < to; at += 1) if (marks[at] === NONE && !BLANK.test(text.charAt(at))) marks[at] = CLASSES.indexOf(as);
}

/** The rest by what it is: known markup, tabs, line ends, blanks. */
function claimRest(marks: Uint8Array, text: string): void {
  const markup = (start: number, end: number): void => {
    if (marks.subarray(start, end).every((mark) => mark === NONE || mark >= CLASSES.indexOf('header')))
      marks.fill(CLASSES.indexOf('markup'), start, end);
  };
  for (const [start, end] of comments(text)) markup(start, end);
  for (const match of text.matchAll(MARKUP)) markup(match.index, match.index + match[0].length);
  for (const match of text.matchAll(BLANK_ENTITY)) {
    const end = match.index + match[0].length;
    if (marks.subarray(match.index, end).every((mark) => mark === NONE)) marks.fill(CLASSES.indexOf('blank'), match.index, end);
  }
  for (let at = 0; at < text.length; at += 1) {
    if (marks[at] !== NONE) continue;
    const char = text.charAt(at);
    const found: Class | null = char === '\t' ? 'tab' : char === '\n' || char === '\r' ? 'newline' : BLANK.test(char) ? 'blank' : null;
    if (found !== null) marks[at] = CLASSES.indexOf(found);
  }
}

/**
 * Every UTF-16 unit of a source in exactly one class, from what the plans kept and not from what the reader says of itself.
 * `passed` are the tables that were passed over: their words are outside. What no task, category, unit, header, skipped row, markup or blank accounts for is named with its place.
 */
export function ledgerOf(source: Source, plans: readonly Plan[], passed: readonly Span[] = []): Ledger {
  const marks = new Uint8Array(source.text.length).fill(NONE);
  for (const plan of plans) claimPlan(marks, plan);
  for (const plan of plans) claimSkipped(marks, source, plan);
  for (const at of passed) mark(marks, ...at, 'outside', source.text);
  if (source.format === 'html') claimPage(marks, source, plans);
  if (source.format === 'csv' || source.format === 'markdown') claimMarks(marks, source.text);
  claimRest(marks, source.text);
  const counts = new Array<number>(CLASSES.length).fill(0);
  const unaccounted: [number, number][] = [];
  for (const [at, mark] of marks.entries()) {
    const last = unaccounted.at(-1);
    if (mark !== NONE) counts[mark] = (counts[mark] ?? 0) + 1;
    else if (last?.[1] === at) last[1] = at + 1;
    else unaccounted.push([at, at + 1]);
  }
  const classes = Object.fromEntries(CLASSES.map((name, at) => [name, counts[at] ?? 0])) as Record<Class, number>;
  return { characters: source.text.length, classes, unaccounted };
}

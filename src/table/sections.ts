import type { Text } from '../model.ts';
import { cellNumber } from '../tasks/numbers.ts';
import { sectionRank } from './lines.ts';

export interface Section {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly rank: number;
}

const PLAIN = 9;

/** The rank of a number that stands alone in its cell like a section's: 一, 第一, （一）. Null for others. */
export function numberStyle(words: string): number | null {
  const bare = words.replace(/\s/gu, '');
  if (/^第?[一二三四五六七八九十]{1,3}[、.．章编篇部节类]?(?:分)?$/u.test(bare)) return 1;
  return /^[（(][一二三四五六七八九十]{1,3}[）)]$/u.test(bare) ? 2 : null;
}

/** The rank of figures that stand before a section's name in a cell of their own: 1 above 1.1, both below （一）. Null for others. */
function figuresRank(words: string): number | null {
  const label = cellNumber(words)?.label;
  return label === undefined ? null : 2 + label.split(/[.\-－]/).length;
}

/** The open sections after a new one: it closes those of its own rank and below. Rows without a style of their own stand below all that have one. */
export function opened(open: readonly Section[], texts: readonly Text[]): Section[] {
  const [first, second] = texts;
  const number = second === undefined ? null : (numberStyle(first?.value ?? '') ?? figuresRank(first?.value ?? ''));
  const name = (number === null ? first : second)?.value ?? '';
  const rank = number ?? sectionRank(name) ?? PLAIN;
  return [...open.filter((section) => section.rank < rank), { name, texts, rank }];
}

/** The category levels in force: whole-width rows first, then the columns from the outer to the inner. */
export interface Levels {
  readonly sections: readonly Section[];
  readonly columns: readonly (Text | null)[];
}

/** A row's own category cells put into force: a new outer level ends the inner ones, and 二、… in a column the section 一、… above it. */
export function entered(levels: Levels, own: readonly (Text | null)[]): Levels {
  let fresh = false;
  const columns = own.map((text, at) => {
    if (text !== null) fresh = true;
    return text ?? (fresh ? null : (levels.columns[at] ?? null));
  });
  const rank = sectionRank(own.find((text) => text !== null)?.value ?? '');
  return { sections: rank === null ? levels.sections : levels.sections.filter((section) => section.rank < rank), columns };
}

export function pathOf(levels: Levels): string[] {
  const columns = levels.columns.filter((text) => text !== null).map(({ value }) => value);
  return [...levels.sections.map(({ name }) => name), ...columns];
}

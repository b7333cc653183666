import type { Text } from '../model.ts';
import { sectionRank } from './lines.ts';

export interface Section {
  readonly name: string;
  readonly texts: readonly Text[];
  readonly rank: number;
}

const PLAIN = 9;

/** The open sections after a new one: it closes those of its own rank and below. Rows without a style of their own stand below all that have one. */
export function opened(open: readonly Section[], texts: readonly Text[]): Section[] {
  const name = texts[0]?.value ?? '';
  const rank = sectionRank(name) ?? PLAIN;
  return [...open.filter((section) => section.rank < rank), { name, texts, rank }];
}

/** The category levels in force: whole-width rows first, then the columns from the outer to the inner. */
export interface Levels {
  readonly sections: readonly Section[];
  readonly columns: readonly (Text | null)[];
}

/** A row's own category cells put into force: a new outer level ends the inner ones. */
export function entered(levels: Levels, own: readonly (Text | null)[]): Levels {
  let fresh = false;
  const columns = own.map((text, at) => {
    if (text !== null) fresh = true;
    return text ?? (fresh ? null : (levels.columns[at] ?? null));
  });
  return { sections: levels.sections, columns };
}

export function pathOf(levels: Levels): string[] {
  const columns = levels.columns.filter((text) => text !== null).map(({ value }) => value);
  return [...levels.sections.map(({ name }) => name), ...columns];
}

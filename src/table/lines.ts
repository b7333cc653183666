import type { Row, Text } from '../model.ts';
import type { ReadFragment } from '../fragment/index.ts';

/** A physical row with its cells' words. */
export interface Line {
  readonly row: Row;
  readonly cells: readonly Text[];
  /** How many cells hold words, and the first that does. */
  readonly filled: number;
  readonly first: number;
}

export function linesOf(rows: readonly Row[], text: string, read: ReadFragment): Line[] {
  return rows.map((row) => {
    const cells = row.cells.map((cell) => cell.text ?? read(text, cell));
    const full = cells.map(({ value }) => value !== '');
    return { row, cells, filled: full.filter(Boolean).length, first: full.indexOf(true) };
  });
}

const RULE = /^[\s\-:|=—─━_＿*+·－–]+$/;
/** A row of strokes only, in every cell that is not empty: a drawn rule, not data. A lone — in one of many cells states nothing. */
export function isRule({ cells, filled }: Line): boolean {
  const words = cells.map(({ value }) => value).filter((value) => value !== '');
  const strokes = words.reduce((sum, value) => sum + value.length, 0);
  return filled > 0 && words.every((value) => RULE.test(value)) && (filled > 1 || cells.length === 1) && strokes >= 2;
}

const PAGE =
  /^(?:[-—－–·\s]*(?:第\s*)?[0-9０-９]{1,4}\s*(?:页)?(?:\s*[/／，,共]+\s*[0-9]{1,4}\s*页)?[-—－–·\s]*|[（(]?续表?[0-9一二三四五]*[）)]?)$/;
/** A printed page number (— 3 —, 第3页) or 续表: it stands where a page breaks. */
export function isPageMark({ cells, filled, first }: Line): boolean {
  const words = cells[first]?.value ?? '';
  return filled === 1 && PAGE.test(words) && (/[-—－–第页续]/.test(words) || cells.length === 1);
}

const NOTE =
  /^(?:[（(]?(?:注|备注|说明|附注|填表说明|注释|注意|联系人|联系电话|抄送|填报人|制表人?|审核人?|填表人?|报送单位)[0-9０-９一二三]?[）)]?\s*[：:.、]|[*＊※▲●])/;
export function isNote({ cells, filled, first }: Line): boolean {
  return filled === 1 && NOTE.test(cells[first]?.value ?? '');
}

/** Section styles of whole-width rows: 一、 （一） 第一部分, by rank from the outermost; null for words in none. */
const SECTIONS: readonly RegExp[] = [
  /^第[一二三四五六七八九十0-9]{1,3}[章编篇部节类](?:分)?/,
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
];
export function sectionRank(words: string): number | null {
  const rank = SECTIONS.findIndex((style) => style.test(words));
  return rank < 0 ? null : rank;
}

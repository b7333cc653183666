import { watch } from '../memory.ts';
import type { Row, Source, Text } from '../model.ts';
import type { ReadFragment } from '../fragment/index.ts';

/** A physical row with its cells' words. */
export interface Line {
  readonly row: Row;
  readonly cells: readonly Text[];
  /** How many cells hold words, and the first that does. */
  readonly filled: number;
  readonly first: number;
  /** A form feed stands before it: its page is a new one. */
  readonly feed?: boolean;
}

const FEED = 12;

export function linesOf(rows: readonly Row[], { path, text }: Pick<Source, 'path' | 'text'>, read: ReadFragment): Line[] {
  const step = watch(path);
  return rows.map((row) => {
    step();
    const cells: Text[] = [];
    let filled = 0;
    let first = -1;
    for (const cell of row.cells) {
      const words = cell.text ?? read(text, cell);
      if (words.value !== '') {
        if (filled === 0) first = cells.length;
        filled += 1;
      }
      cells.push(words);
    }
    const line = { row, cells, filled, first };
    return text.charCodeAt(row.at[0]) === FEED ? { ...line, feed: true } : line;
  });
}

const STROKE = /[\s\-:|=—─━_＿*+·－–]/;
const RULE = new RegExp(`^${STROKE.source}+$`);
/** A row of strokes only, in every cell that is not empty: a drawn rule, not data. A lone — in one of many cells states nothing. */
export function isRule({ cells, filled, first }: Line): boolean {
  if (filled === 0 || !STROKE.test(cells[first]?.value.charAt(0) ?? '')) return false;
  const words = cells.map(({ value }) => value).filter((value) => value !== '');
  const strokes = words.reduce((sum, value) => sum + value.length, 0);
  return filled > 0 && words.every((value) => RULE.test(value)) && (filled > 1 || cells.length === 1) && strokes >= 2;
}

/** The words of a whole-width row: its one cell that holds some, or the same words in every cell, as a merged cell is copied. Else null. */
export function wholeWords({ cells, filled, first }: Line): string | null {
  const words = cells[first]?.value ?? '';
  if (filled === 1) return words;
  return filled > 1 && filled === cells.length && cells.every(({ value }) => value === words) ? words : null;
}

const PAGE =
  /^(?:[-—－–·\s]*(?:第\s*)?[0-9０-９]{1,4}\s*(?:页)?(?:\s*[/／，,共]+\s*[0-9]{1,4}\s*页)?[-—－–·\s]*|[（(]?续\s*(?:上?表)?\s*[0-9一二三四五]*[）)]?|表\s*[0-9一二三四五]*\s*[（(]续[）)]|[（(]?(?:[上下]?[接转][上下]?第?\s*[0-9]{0,4}\s*页)[）)]?)$/;
/** A printed page number (— 3 —, 第3页), 续表 or 接下页: it stands where a page breaks. */
export function isPageMark(line: Line): boolean {
  const words = wholeWords(line) ?? '';
  return PAGE.test(words) && (/[-—－–第页续]/.test(words) || line.cells.length === 1);
}

const NOTE =
  /^(?:[（(]?(?:注|备注|说明|附注|填表说明|填报说明|编制说明|注释|注意|附件|联系人|联系电话|抄送|填报人|制表人?|审核人?|填表人?|填报单位|报送单位|报送时间)[0-9０-９一二三]?[）)]?\s*[：:.、]|[*＊※▲●])/;
export function isNote(line: Line): boolean {
  const words = wholeWords(line);
  return words !== null && NOTE.test(words);
}

const TOTAL = /^(?:合|总|小|共)计(?:[：:（(].*)?$/;
/** A row that adds up: 合计, 共16项. */
export function isTotal({ cells, first }: Line): boolean {
  return TOTAL.test((cells[first]?.value ?? '').replace(/\s/gu, ''));
}

const DATE =
  /^(?:20\d{2}|二[〇○零][一二三四五六七八九〇○零]{2})\s*年\s*[0-9一二三四五六七八九十]{1,3}\s*月(?:\s*[0-9一二三四五六七八九十]{1,3}\s*日(?:印发)?)?$/;
/** A date alone, as it closes a document: 2024年3月5日, 2024年3月. */
export function isDate(words: string): boolean {
  return DATE.test(words);
}

/** Section styles of whole-width rows: 一、 （一） 第一部分, by rank from the outermost; null for words in none. */
const SECTIONS: readonly RegExp[] = [
  /^第[一二三四五六七八九十0-9]{1,3}[章编篇部节类](?:分)?/,
  /^[一二三四五六七八九十]{1,3}[、.．]/,
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
];
/** What all of these begin with. */
const SECTION = /^[第一二三四五六七八九十（(]/;
export function sectionRank(words: string): number | null {
  if (!SECTION.test(words)) return null;
  const rank = SECTIONS.findIndex((style) => style.test(words));
  return rank < 0 ? null : rank;
}

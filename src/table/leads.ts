import type { LeadRule } from '../model.ts';
import type { Columns } from './columns.ts';

/** 责任分解中，列第一位的责任单位为牵头单位或汇总单位; 首个单位为牵头单位. */
const FIRST =
  /(?:列|排|居)在?(?:第一位?|首位|最前)的?[^。；]{0,12}(?:为|是|即|系)[^。；]{0,6}(?:牵头|汇总)|(?:首个|第一个)(?:责任)?(?:单位|部门)(?:为|是|即|系)[^。；]{0,4}(?:牵头|主办)/;
/** 无牵头单位的，责任单位即为牵头单位. */
const ALL = /(?:无|没有|未(?:明确|注明|标明|列明?))牵头(?:单位|部门)?的?[^。；]{0,6}责任(?:单位|部门)[^。；]{0,6}牵头/;

/** The lead rule that a document states in its title or notes, null where it states none. */
export function statedLeadRule(words: readonly string[]): LeadRule | null {
  if (words.some((line) => FIRST.test(line))) return 'first';
  return words.some((line) => ALL.test(line)) ? 'all-if-none' : null;
}

/** 责任单位（▲为牵头单位）, 注：标*的为牵头单位. */
const MARKED =
  /([▲★*＊☆△●◆※#])[”"』」）)]?(?:号|标[记志识])?的?(?:责任)?(?:单位|部门)?(?:者)?(?:为|是|系|表示|代表)[^。；，、]{0,4}(?:牵头|主办|主责)/;

/** The mark that a document says its leads have, '' where it names none. */
function leadMark(words: readonly string[]): string {
  for (const line of words) {
    const mark = MARKED.exec(line.replace(/\s/gu, ''))?.[1];
    if (mark !== undefined) return mark;
  }
  return '';
}

/**
 * Columns under a lead rule and what a document's notes and headers say of marks: with `first`, the first unit of a cell of
 * responsible units leads, unless leads have a column of their own.
 */
export function ledBy(columns: Columns, rule: LeadRule, notes: readonly string[]): Columns {
  const { list, firstLeads } = columns;
  const mark = leadMark([...list.map(({ header }) => header), ...notes]);
  if (rule !== 'first' || list.some(({ holds }) => holds === 'lead')) return { ...columns, mark };
  return { list, mark, firstLeads: list.map(({ holds }, at) => holds === 'responsible' || (firstLeads[at] ?? false)) };
}

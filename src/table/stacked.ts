import type { Text } from '../model.ts';
import { EMPTY } from '../text.ts';
import { bareName, type HeaderNames, headingOf, isHeader, isNoName, isParty } from './headers.ts';

/** A header's names, a column each, and the name above each that reaches over several: 责任单位 above 市级 and 县级. */
export interface Header {
  readonly names: readonly Text[];
  readonly groups: readonly (string | undefined)[];
}

type Names = readonly Text[];

/** The rows of a header as one: in each column the lowest name. */
export function stacked([first = [], ...rows]: readonly Names[], more: HeaderNames): Header {
  return rows.reduce<Header>((above, row) => onto(above, row, more), { names: first, groups: [] });
}

function onto(above: Header, row: Names, more: HeaderNames): Header {
  const [names, below] = spread(above.names, row, more);
  const width = Math.max(names.length, below.length);
  const found: Text[] = [];
  const groups: (string | undefined)[] = [];
  let group = '';
  for (let at = 0; at < width; at += 1) {
    const upper = names[at] ?? EMPTY;
    const lower = below[at] ?? EMPTY;
    if (upper.value !== '') group = upper.value;
    const own = lower.value !== '';
    found.push(own ? lower : upper);
    groups.push(own ? group : above.groups[at]);
  }
  return { names: found, groups };
}

function bindsParty(name: string, more: HeaderNames): boolean {
  const heading = headingOf(name, more);
  return heading !== null && isParty(heading.holds);
}

/**
 * Header rows that have lost their spans: the lower one holds only names of parties (牵头单位, 配合单位) and begins at the left
 * edge. They belong below the upper row's one such name (责任单位, 责任分工), which takes as many places as they need.
 */
function spread(upper: Names, lower: Names, more: HeaderNames): readonly [Names, Names] {
  const names = lower.filter(({ value }) => value !== '');
  const at = upper.findIndex(({ value }) => bindsParty(value, more));
  if (at <= 0 || lower[0]?.value === '' || !names.every(({ value }) => bindsParty(value, more))) return [upper, lower];
  const after = upper.slice(at + 1).findIndex(({ value }) => value !== '');
  const held = after < 0 ? upper.length - at : after + 1;
  const blanks = (count: number): Text[] => Array.from({ length: Math.max(0, count) }, () => EMPTY);
  return [
    [...upper.slice(0, at + 1), ...blanks(names.length - held), ...upper.slice(at + 1)],
    [...blanks(at), ...names],
  ];
}

function likeNames(cells: Names): boolean {
  return cells.every(({ value }) => bareName(value).length <= 10 && !isNoName(value) && !/[，、]/.test(value));
}

/** Whether the format lets a cell of the upper row reach down into the lower one: names that stand beside it there are of the header. */
function reachesInto(upper: Names, lower: Names): boolean {
  return lower.some(({ covered }) => covered !== undefined && upper.includes(covered)) && likeNames(lower);
}

/** Whether a row's words are all header names, fewer than the row above has cells. */
function areNames(upper: Names, lower: Names, more: HeaderNames): boolean {
  const filled = lower.filter(({ value }) => value !== '');
  // Told without the vocabulary first: nearly every row below a header is one of tasks.
  const may = filled.length > 0 && filled.length < Math.max(lower.length, upper.length) && likeNames(filled);
  return may && filled.every(({ value }) => headingOf(value, more) !== null);
}

/**
 * Whether a row's words are as short as names and stand below names that have empty places behind them, each of these filled:
 * 建设单位 | 服务单位 below 责任单位 | (nothing). A row of tasks fills others.
 */
function fillsGroups(upper: Names, lower: Names): boolean {
  const first = upper.findIndex(({ value }) => value !== '');
  const last = lower.findLastIndex(({ value }) => value !== '');
  const open = (at: number): boolean => at > first && (upper[at]?.value ?? '') === '';
  const words = (at: number): string => lower[at]?.value ?? '';
  let count = 0;
  for (let at = 0; at <= last; at += 1) {
    if (open(at) ? words(at) === '' : words(at) !== '' && !open(at + 1)) return false;
    if (words(at) !== '') count += 1;
  }
  return count > 1 && likeNames(lower) && lower.some(({ value }) => /\p{L}/u.test(value));
}

/** Whether a row below a header's row is of the header too: 牵头单位 | 配合单位 below 责任分工. */
export function isSubheader(upper: Names, lower: Names, more: HeaderNames): boolean {
  return reachesInto(upper, lower) || areNames(upper, lower, more) || fillsGroups(upper, lower);
}

/** No header has more rows. */
const TALLEST = 3;

/**
 * How many rows from `at` on are a header that no row is by itself, 序号 | 任务 | 责任体系 | (nothing) above 政府部门 | 企业 in its two
 * last places, or that its upper rows begin; 0 where there is none, 1 where the row is one.
 */
export function headerRows(rows: readonly Names[], at: number, more: HeaderNames): number {
  const first = rows[at] ?? [];
  const words = (names: Names): string[] => names.map(({ value }) => value);
  if (isHeader(words(first), more)) return 1;
  // Nearly every row is told at a glance: it is full, or one of its cells is no name.
  const next = rows[at + 1] ?? [];
  const gap = first.some(({ value }, place) => value === '' && place > 0) || next.some(({ covered }) => covered !== undefined);
  if (!gap || first.some(({ value }) => value.length > 24) || !likeNames(first)) return 0;
  for (let count = 2; count <= TALLEST; count += 1) {
    const [above, last] = [rows[at + count - 2] ?? [], rows[at + count - 1] ?? []];
    const reaches = rows.slice(at, at + count - 1).some((row) => reachesInto(row, last));
    if (!reaches && !fillsGroups(above, last)) return 0;
    if (isHeader(words(stacked(rows.slice(at, at + count), more).names), more)) return count;
  }
  return 0;
}

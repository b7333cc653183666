import { append } from '../lists.ts';
import type { Span } from '../model.ts';
import { actionOf } from './action.ts';
import { type Bracket, bracketed } from './bracketed.ts';
import { conjoined } from './conjoined.ts';
import { etcOf } from './etc.ts';
import type { Item } from './item.ts';
import { joins } from './joins.ts';
import { trimmed, type Words } from './parts.ts';
import { suffixed } from './suffixed.ts';
import { unknownAction } from './unknown.ts';
import { endsLikeOrgan, isNumbers, isTimed, saysNothing } from './words.ts';

/** Marks that may stand before a unit and are none of it; a hyphen before a Latin letter or a digit is of its name. */
const BULLET =
  /^(?:[·•●○▪■◇◆□△▲★☆※＊—]|[-*－](?![A-Za-z0-9])|[(（]?(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})[)）.．]|[①-⑳㈠-㈩⑴-⒇⒈-⒛])\s*/;
/** Words before a unit: 由市教育局牵头, 会同市财政局. */
const BEFORE =
  /^(?:由|请|并由|再由|会同|协同|以及|及其|及|与)(?=.{2})|^以(?=.+[局委办会府厅院部中心]$)|^(?:联合|和|同)(?=[省市州各]|有关|相关|其他)/;
/** What a unit is to see to, before 由: 国有企业电梯|由市国资委督促. */
const MATTER = /^[\u3400-\u9fff“”]{2,20}(?<![自理缘来事])由(?=[省市县区州镇乡][^由]{2,})/;
const MAY = '·•●○▪■◇◆□△▲★☆※*＊－—-(（由请并再会协以及与联和同一二三四五六七八九十';

/** The stretch without what stands before a unit; numbers, bullets and 由 are no part of a name. */
function bare(text: string, [start, end]: Span, begins: boolean): Span {
  let from = start;
  for (;;) {
    const code = text.charCodeAt(from);
    const odd = (code < 0x3400 || code > 0x9fff) && code !== 0x300a;
    if (from >= end || !(odd || MAY.includes(text.charAt(from)))) break;
    const here = text.slice(from, Math.min(end, from + 12));
    const found = BULLET.exec(here)?.[0] ?? (begins && here.startsWith('和') ? undefined : BEFORE.exec(here)?.[0]);
    if (found === undefined || found.length >= end - from) break;
    from += found.length;
  }
  const matter = text.slice(from, end).includes('由') ? MATTER.exec(text.slice(from, Math.min(end, from + 40))) : null;
  return trimmed(text, [from + (matter?.[0].length ?? 0), end]);
}

/** 1、市教育局 2、市财政局: a number before its 、 is no unit, nor the end of one. */
const ONLY_NUMBER = /^(?:[0-9０-９]{1,2}|[一二三四五六七八九十]{1,2})$/;
function unnumbered(text: string, [start, end]: Span, more: boolean): Span {
  const number =
    more && '0123456789一二三四五六七八九十'.includes(text.charAt(end - 1))
      ? /\s+(?:[0-9]{1,2}|[一二三四五六七八九十]{1,2})$/.exec(text.slice(Math.max(start, end - 12), end))
      : null;
  return number === null ? [start, end] : [start, end - number[0].length];
}

/** Where a name ends that a telephone number follows: 县水利局 5612345, 县教育局0755-1234567. */
const TELEPHONE = 7;
function beforeNumber(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && '0123456789-—'.includes(text.charAt(at - 1))) at -= 1;
  return end - at < TELEPHONE ? end : at;
}

/** Marks that only join a name to its action, 市教育局-牵头, or point at a note, 市教育局*. */
function closed(text: string, [start, end]: Span): Span {
  let to = end;
  while (to > start + 1 && '-—–－:：~.．·*＊★☆▲△※●'.includes(text.charAt(to - 1))) to -= 1;
  const named = beforeNumber(text, start, to);
  return trimmed(text, [start, named > start + 1 ? named : to]);
}

/** 无, 待定, or a time or a mere amount that stands among the units. */
function namesNobody(words: string): boolean {
  return (
    saysNothing(words) ||
    ('0123456789０１２３４５６７８９长持常全每第年今明本上下一二三四+'.includes(words.charAt(0)) &&
      ((words.length < 16 && isNumbers(words)) || isTimed(words) || !/\p{L}/u.test(words)))
  );
}

function withUnknown(text: string, item: Item): Item {
  const [start, end] = item.at;
  const at = item.action === null ? unknownAction(text.slice(start, end)) : 0;
  return at === 0 ? item : { ...item, at: [start, start + at], action: actionOf(text.slice(start + at, end)) };
}

/** What only an ordinary name holds: no blank, bracket or digit, no conjunction, no class, no word of action. */
const SPECIAL = /[^\u3400-\u9fff]|[及和与以会联等由请并同负牵配协做各有相其所全一二三四五六七八九十]/;

interface Part {
  readonly at: Span;
  readonly plain: boolean;
}

/** Whether a part and the next one are one unit; only a class or a bare level goes on after a 、. */
function goesOn(text: string, { at, plain }: Part, next: Part): boolean {
  return (!plain || at[1] - at[0] < 3) && joins(text.slice(...at), text.slice(...next.at));
}

/** The stretches of a list parted at conjunctions and put together where a 、 stands inside one unit. */
function partsOf(words: Words, stretches: readonly Span[]): Part[] {
  const { text } = words;
  const parts: Part[] = [];
  for (let index = 0; index < stretches.length; index += 1) {
    const at = stretches[index] ?? [0, 0];
    const here = text.slice(at[0], at[1]);
    const more = index < stretches.length - 1;
    const plain = !SPECIAL.test(here) && endsLikeOrgan(here);
    if (more && here.length < 3 && ONLY_NUMBER.test(here)) continue;
    for (const part of plain ? [at] : conjoined(words, bare(text, unnumbered(text, at, more), index === 0))) {
      let next: Part = { at: part, plain };
      for (let last = parts.at(-1); last !== undefined && goesOn(text, last, next); last = parts.at(-1)) {
        next = { at: [last.at[0], part[1]], plain: false };
        parts.pop();
      }
      parts.push(next);
    }
  }
  return parts;
}

/**
 * The units of a 、-list, from the stretches between its marks. An action in a bracket after the last one reaches all when it is
 * 按职责…, 共同… or 分别…, and so does one behind the last name that is not known.
 */
export function items(words: Words, stretches: readonly Span[], inner: (at: Span) => readonly Item[]): readonly Item[] {
  const { text } = words;
  const found: Item[] = [];
  // Whether the last unit has an action of its own behind its name, which reaches the whole list.
  let open = false;
  for (const { at: part, plain } of partsOf(words, stretches)) {
    if (plain) {
      found.push({ at: part, action: null });
      open = false;
      continue;
    }
    const own: Bracket = bracketed(words, part);
    for (const at of etcOf(text, own.at)) {
      const more = bracketed(words, at);
      const again = { at: more.at, action: own.action ?? more.action, role: own.role ?? more.role };
      const name = closed(text, again.at);
      if (name[1] <= name[0] || namesNobody(text.slice(...name))) continue;
      const item = withUnknown(text, { ...again, at: name });
      open = item.at !== name;
      found.push(item);
    }
    if (own.inner !== null) append(found, inner(own.inner));
  }
  return suffixed(text, reached(found, open));
}

/** The list with the action of its last unit where that reaches more: all of them, or the helpers behind one that leads. */
function reached(found: readonly Item[], open: boolean): readonly Item[] {
  const last = found[found.length - 1]?.action;
  if (last == null) return found;
  const before = found.slice(0, -1);
  if (open || (last.manner !== null && before.every(({ action }) => action === null)))
    return found.map((item) => ({ ...item, action: item.action ?? last }));
  // 甲（主办）、乙、丙（会办）
  const own = (item: Item): boolean => item.action !== null || item.role !== undefined;
  const from = last.role === 'cooperating' ? before.findLastIndex(own) : -1;
  return from < 0 ? found : found.map((item, at) => (at > from ? { ...item, action: item.action ?? last } : item));
}

import type { Span } from '../model.ts';
import { actionLength, actionOf, type Action } from './action.ts';
import { kindOf } from './names.ts';
import { lastBracket, trimmed } from './parts.ts';
import { BARE_LEVEL, EACH_LEVEL, ETC, ETC_CLASS, unknownAction, wholeUnit } from './words.ts';

/** A unit of a list: an action of its own (市教育局（牵头）), a name restored from its neighbour, and whether it is no source of levels. */
export interface Item {
  readonly at: Span;
  readonly action: Action | null;
  readonly full?: string;
  readonly closed?: boolean;
}

/** 各县、市、区政府: bare levels after 各 and the organ that ends them are one unit. */
function joined(words: string, list: readonly Item[]): Item[] {
  const found: Item[] = [];
  for (const item of list) {
    const last = found.at(-1);
    if (last !== undefined && EACH_LEVEL.test(words.slice(...last.at)) && BARE_LEVEL.test(words.slice(...item.at))) {
      found[found.length - 1] = { ...last, at: [last.at[0], item.at[1]] };
    } else found.push(item);
  }
  return found;
}

const JOINT = /(?:以及|会同|联合|及|和|与)\s*|\s+(?:(?:以及|会同|联合|及|和|与)\s*)?/g;

/** No unit's name is longer: beyond it a conjunction is not looked for, so that time grows with the words. */
const LONGEST = 80;

function isUnit(words: string): boolean {
  return wholeUnit(words.slice(-LONGEST)) || kindOf(words.slice(0, LONGEST)) !== 'named';
}

/** Parts an item at 及, 和, 与, 会同 or a blank where both halves are whole units; 住房和城乡建设局 stays one. */
function conjoined(words: string, item: Item): Item[] {
  const [start, end] = item.at;
  const found: Item[] = [];
  let from = start;
  for (const match of words.slice(start, end).matchAll(JOINT)) {
    const at = start + match.index;
    const left = trimmed(words, [from, at]);
    if (left[1] - left[0] > LONGEST) continue;
    const name = words.slice(...left);
    if (wholeUnit(name) && balanced(name) && isUnit(words.slice(at + match[0].length, end))) {
      found.push({ ...item, at: left });
      from = at + match[0].length;
    }
  }
  return [...found, { ...item, at: trimmed(words, [from, end]) }];
}

function balanced(words: string): boolean {
  return words.split(/[（(〔]/).length === words.split(/[）)〕]/).length;
}

/** 等, 等3个部门 end a list and name nobody; 等有关部门 names a class. */
function listed(words: string, item: Item): Item[] {
  const [start, end] = item.at;
  const here = words.slice(start, end);
  const cut = here.includes('等') ? start + here.search(ETC) : -1;
  if (cut < start) return [item];
  const own: Item = { ...item, at: trimmed(words, [start, cut]) };
  return ETC_CLASS.test(words.slice(cut + 1, end)) ? [own, { ...item, at: [cut + 1, end] }] : [own];
}

/** What a bracket after a unit says: an action of its own, a time (kept for the reader of times), or a part of its name. */
function bracketed(words: string, item: Item): Item {
  const bracket = lastBracket(words, item.at);
  if (bracket === null) return item;
  const inside = words.slice(...bracket.inside);
  if (inside !== '' && actionLength(inside) === inside.length) return { ...item, at: bracket.before, action: actionOf(inside) };
  return TIME.test(inside) ? { ...item, at: bracket.before } : item;
}
export const TIME = /[年月日季度]底?末?[之以]?前|年[底末内中]|^[0-9０-９]{4}年|长期|工作日|季度|半年|月底|完成$/;

function withAction(words: string, item: Item): Item {
  const [start] = item.at;
  const parts = unknownAction(words.slice(...item.at));
  return parts === null ? item : { ...item, at: [start, start + parts[0].length], action: { words: parts[1], role: null, manner: null } };
}

const PLACE = /^[\u3400-\u9fff]{1,7}(?:区|县|市|镇|乡|街道|新区)$/;
const PLACE_ORGAN = /^[\u3400-\u9fff]{1,7}?(?:新区|街道|区|县|市|镇|乡)(人民政府|政府|管委会|办事处|党委政府)$/;

/** Suffix shared the other way: 荔湾区、黄埔区政府 are two governments. */
function suffixed(words: string, list: readonly Item[]): Item[] {
  let suffix = '';
  return [...list]
    .reverse()
    .map((item) => {
      const here = words.slice(...item.at);
      const shared = PLACE.test(here) && kindOf(here) === 'named';
      if (!shared) suffix = kindOf(here) === 'named' ? (PLACE_ORGAN.exec(here)?.[1] ?? '') : '';
      return shared ? { ...item, full: here + suffix } : item;
    })
    .reverse();
}

/** 由, 请 before a unit and numbers before an item are no part of its name. */
function bare(words: string, item: Item): Item {
  const [start, end] = item.at;
  const lead = /^(?:由|请|(?:[0-9]{1,2}[.．、]|[①-⑳]))+/u.exec(words.slice(start, end))?.[0].length ?? 0;
  return { ...item, at: [start + lead, end] };
}

/** The units of a 、-list, from the stretches between its marks. An action in a bracket after the last one reaches all when it is 按职责…. */
export function items(words: string, stretches: readonly Item[]): Item[] {
  const list = joined(
    words,
    stretches.flatMap((item) => conjoined(words, bare(words, item))),
  )
    .flatMap((item) => listed(words, bracketed(words, item)))
    .map((item) => withAction(words, item));
  const last = list.at(-1)?.action;
  const reach = last != null && last.manner === 'by-duty' && list.slice(0, -1).every(({ action }) => action === null);
  const unknown = last != null && last.role === null;
  return suffixed(words, reach || unknown ? list.map((item) => ({ ...item, action: item.action ?? last })) : list);
}

import { fullStem } from './departments.ts';
import type { Item } from './item.ts';
import { kindOf, levelOf } from './names.ts';
import { stemmed } from './stems.ts';
import { endingIn, holds, isHan } from './tables.ts';

const LEVELS = '|省|市|县|区|镇|乡|';
const PLACES = '|区|县|市|镇|乡|街道|村|';
const ORGANS = '|人民政府|政府|管委会|管理委员会|办事处|党委政府|村委会|村民委员会|居委会|社区居委会|';
const ZONES = '|高新区|经开区|开发区|示范区|保税区|试验区|度假区|功能区|合作区|新区|园区|自贸区|';

/** The longest name of a place with 区, 县 … */
const LONGEST = 9;

function isPlace(words: string): boolean {
  return words.length > 1 && words.length <= LONGEST && endingIn(PLACES, words, 2) !== '' && isHan(words) && kindOf(words) === 'named';
}

/** Whether a place has such an organ: a street no government, a zone a committee. */
function has(place: string, organ: string): boolean {
  if (place.endsWith('街道')) return organ === '办事处';
  if (place.endsWith('村')) return organ.startsWith('村');
  if (place.endsWith('社区')) return organ.endsWith('居委会');
  return endingIn(ZONES, place, 3) === '' ? organ.endsWith('政府') : organ.startsWith('管');
}

/** The organ that a place's name ends with: 政府 of 黄埔区政府; '' for other units. */
function organOf(words: string): string {
  const organ = '府会处'.includes(words.charAt(words.length - 1)) ? endingIn(ORGANS, words, 5) : '';
  return organ !== '' && isPlace(words.slice(0, words.length - organ.length)) ? organ : '';
}

/** Whether a unit before the last is a place or a level; nearly no list has one. */
function mayShare(text: string, list: readonly Item[]): boolean {
  for (let at = 0; at < list.length - 1; at += 1) {
    if ('省市县区镇乡道村'.includes(text.charAt((list[at]?.at[1] ?? 0) - 1))) return true;
  }
  return false;
}

/** Departments that share one 部门: 公安、交通运输部门 and 公安、交通运输等部门 are two. */
export function suffixed(text: string, list: readonly Item[]): readonly Item[] {
  return departmental(text, stemmed(text, places(text, list)));
}

/** Suffix shared the other way: 荔湾区、黄埔区政府 are two governments, 市、县教育局 two bureaus. */
function places(text: string, list: readonly Item[]): readonly Item[] {
  if (!mayShare(text, list)) return list;
  let changed: Item[] | null = null;
  let [organ, rest] = ['', ''];
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const item = list[at];
    if (item === undefined) continue;
    const here = text.slice(...item.at);
    const level = here.length === 1 && holds(LEVELS, here);
    const place = !level && isPlace(here);
    const full = level ? rest : place && has(here, organ) ? organ : '';
    if (full !== '') (changed ??= [...list])[at] = { ...item, full: here + full };
    if (place || (level && rest !== '')) continue;
    organ = organOf(here);
    rest = at > 0 && here.length > 1 && holds(LEVELS, here.charAt(0)) && kindOf(here) === 'named' ? here.slice(1) : '';
  }
  return changed ?? list;
}

const CLASS = '部门';

/** Whether 等部门 or 等有关部门 stands behind a list. */
function ofClass(text: string, end: number): boolean {
  const from = text.charAt(end) === '等' ? end + 1 : end;
  return from > end && text.slice(from, from + 8).includes(CLASS);
}

function departmental(text: string, list: readonly Item[]): readonly Item[] {
  const last = list.at(-1);
  if (last === undefined || !text.includes(CLASS)) return list;
  const shared = text.slice(...last.at).endsWith(CLASS) || ofClass(text, last.at[1]);
  if (!shared) return list;
  let level = '';
  return list.map((item) => {
    const here = text.slice(...item.at);
    const own = levelOf(here);
    if (own !== '') level = own;
    const name = here.endsWith(CLASS) ? here.slice(0, -CLASS.length) : here;
    const known = item.full === undefined && fullStem(name.slice(own.length)) !== null;
    return known ? { ...item, full: `${own === '' ? level : ''}${name}${CLASS}` } : item;
  });
}

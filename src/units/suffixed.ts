import type { Item } from './item.ts';
import { kindOf } from './names.ts';
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

/** Suffix shared the other way: 荔湾区、黄埔区政府 are two governments, 市、县教育局 two bureaus. */
export function suffixed(text: string, list: readonly Item[]): readonly Item[] {
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

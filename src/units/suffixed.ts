import type { Item } from './item.ts';
import { kindOf } from './names.ts';

const PLACE = /^[\u3400-\u9fff]{1,7}(?:新区|区|县|市|镇|乡|街道|社区|村)$/;
const LEVEL = /^[省市县区镇乡]$/;
const ORGAN =
  /^[\u3400-\u9fff]{1,7}?(?:新区|街道|社区|区|县|市|镇|乡|村)(人民政府|政府|管委会|管理委员会|办事处|党委政府|村委会|村民委员会|居委会|社区居委会)$/;
const ZONE = /(?:高新|经开|开发|示范|保税|试验|度假|功能|合作|新|园)区$/;

/** Whether a place has such an organ: a street no government, a zone a committee. */
function has(place: string, organ: string): boolean {
  if (place.endsWith('街道')) return organ === '办事处';
  if (place.endsWith('村')) return organ.startsWith('村');
  if (place.endsWith('社区')) return organ.endsWith('居委会');
  if (ZONE.test(place)) return organ.startsWith('管');
  return organ.endsWith('政府');
}

/** Suffix shared the other way: 荔湾区、黄埔区政府 are two governments, 市、县教育局 two bureaus. */
export function suffixed(text: string, list: readonly Item[]): readonly Item[] {
  if (list.length < 2) return list;
  let changed: Item[] | null = null;
  let organ = '';
  let rest = '';
  for (let at = list.length - 1; at >= 0; at -= 1) {
    const item = list[at];
    if (item === undefined) continue;
    const here = text.slice(...item.at);
    const last = here.charAt(here.length - 1);
    if (LEVEL.test(here) && rest !== '') {
      changed ??= [...list];
      changed[at] = { ...item, full: here + rest };
      continue;
    }
    const place = '区县市镇乡道村'.includes(last) && PLACE.test(here) && kindOf(here) === 'named';
    if (place && has(here, organ)) {
      changed ??= [...list];
      changed[at] = { ...item, full: here + organ };
    }
    if (place) continue;
    organ = '府会处'.includes(last) && kindOf(here) === 'named' ? (ORGAN.exec(here)?.[1] ?? '') : '';
    rest = at > 0 && '省市县区镇乡'.includes(here.charAt(0)) && kindOf(here) === 'named' ? here.slice(1) : '';
  }
  return changed ?? list;
}

import { endingIn, holds } from './tables.ts';

/**
 * Words that begin with a level and mean none, by their first two characters: with + only before these characters, with - not
 * before these. 市政管理局, 市民中心, 县城规划 are such; 市政府, 市民政局 and 县城管局 begin with a level.
 */
const WORDS: Readonly<Record<string, string>> = {
  市场: '-馆',
  市容: '-',
  市域: '-',
  市区: '-',
  市辖: '-',
  市属: '-',
  市政: '+管园公工设建集处和局所道',
  市民: '+中服热之广学大公卡巡',
  区域: '-',
  区块: '-',
  区划: '-',
  区间: '-',
  区内: '-',
  区位: '-',
  区县: '-',
  区属: '-',
  县域: '-',
  县区: '-',
  县市: '-场容',
  县属: '-',
  县城: '-管市乡建投关调运发',
  省际: '-',
  省会: '-',
  省属: '-',
  州际: '-',
  镇域: '-',
  镇街: '-',
  镇村: '-建镇',
  镇乡: '-',
  旗舰: '-',
  乡村: '-',
  乡镇: '-',
  乡土: '-',
  乡贤: '-',
  乡情: '-',
  乡音: '-',
  乡街: '-',
  乡企: '-',
  乡医: '-',
};

/** Whether a word that begins with a level character is one of its own: 市场 of 市场监管局. */
export function looksLikeLevel(first: string, second: string, third: string): boolean {
  const when = WORDS[first + second];
  if (when === undefined) return false;
  return when.includes(third === '' ? '\u0000' : third) === when.startsWith('+');
}

/** Words that end like a place and are none; the short ones only by themselves. */
const NEVER = '|社区|城市|校区|小区|都市|超市|门市|';
const ALONE = '|园区|景区|城区|辖区|片区|街区|林区|库区|灾区|山区|老区|牧区|矿区|特区|军区|郊区|县区|区县|地区|上市|股市|';
/** What no place holds: a segment with one of these is a body, not a place. */
const BODIES = ['银行', '总局', '海关', '公司', '中国', '人民', '委员', '办公', '国有', '全国', '各', '全', '有关', '其他'];

/** Endings of bodies that a place has of its own: 荔湾区教育局, 荔湾区人民政府, 荔湾区委. */
const TAILS = '|局|委|会|办|办公室|厅|院|部|政府|中心|联|协|校|馆|支队|大队|';

const LONGEST = 8;
const AUTONOMOUS = 18;

/** Where a place that begins here ends (after its 市, 区, 县 …), or -1. */
function placeEnd(name: string, from: number): number {
  for (let at = from + 1; at < name.length && at < from + AUTONOMOUS; at += 1) {
    const last = name.charAt(at);
    if (!'省市区县州旗盟'.includes(last)) continue;
    const place = name.slice(from, at + 1);
    const self = place.includes('自治');
    if (place.length > LONGEST && !self) return -1;
    if (last === '州' && place.length < 3) continue;
    if (holds(NEVER, name.slice(at - 1, at + 1)) || holds(ALONE, place)) return -1;
    if (looksLikeLevel(name.charAt(at), name.charAt(at + 1), name.charAt(at + 2))) return -1;
    return BODIES.some((word) => place.includes(word)) ? -1 : at + 1;
  }
  return -1;
}

/** The place a body's name opens with: 荔湾区 of 荔湾区教育局, 广东省广州市 of 广东省广州市财政局; '' where it opens with none. */
export function placeOf(name: string): string {
  if (!/[省市县区州旗盟]/.test(name)) return '';
  let end = 0;
  for (let next = placeEnd(name, 0); next > 0; next = placeEnd(name, end)) end = next;
  return end > 0 && end < name.length && endingIn(TAILS, name, 3) !== '' ? name.slice(0, end) : '';
}

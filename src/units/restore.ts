import { levelOf, outside } from './names.ts';

/** Bodies of a party committee, which it alone names: 市委宣传部、网信办 → 市委网信办. */
const PARTY =
  '|宣传部|组织部|统战部|政法委|网信办|编办|编委办|政研室|改革办|社会工作部|社工部|老干部局|机要局|保密局|台办|巡察办|党校|办公室|办|党史研究室|党史办|';

/** Bodies without 局 or 委 whose omitted level is restored too: offices and people's organisations every government has. */
const KNOWN =
  '|政府|人民政府|人大|人大常委会|政协|纪委|纪委监委|监委|政府办|政府办公室|人民政府办公室|府办|府办公室|人大办|人大办公室|人大常委会办公室|政协办|政协办公室|' +
  '大数据中心|政务服务中心|行政服务中心|便民服务中心|疾控中心|疾病预防控制中心|融媒体中心|公共资源交易中心|公积金中心|住房公积金管理中心|' +
  '社保中心|气象台|广播电视台|总工会|工会|妇联|残联|文联|科协|侨联|工商联|社科联|台联|青联|供销社|供销合作社|供销合作联社|红十字会|' +
  '中级人民法院|中级法院|中院|法院|检察院|人民法院|人民检察院|医院|人民医院|中医院|中医医院|妇幼保健院|档案馆|图书馆|博物馆|文化馆|美术馆|科技馆|' +
  '消防救援支队|消防支队|消防救援大队|消防大队|交警支队|交警大队|公安局交警支队|交通综合执法支队|文明办|';

/** Bodies of other lines of command, enterprises and places keep their own form. */
const OWN_FORM =
  /(?:管委会|管理委员会|党委|工委|团委|村委|居委|分局|总局|供电局|电力局|海事局|铁路局|航道局|海警局|(?<!市场|药品|食品|金融|国资|质量|安全)监管局)$|^(?:驻|中央|国家(?!安全)|中国|人民银行|全国|团[省市县区]委)|(?:高新|经开|开发|示范|保税|试验|新)区|银行|海关|公司|集团/;

/** The level and the party committee that a list has named so far, '' where none. */
export interface Above {
  readonly level: string;
  readonly party: string;
}
export const NOTHING_ABOVE: Above = { level: '', party: '' };

/** A place's government, beside the departments of another, and whoever runs an area. */
const WHOLE = /^(?:人民)?(?:政府|法院|检察院)$/;
const ZONE = /^(?:管委会|管理(?:委员会|局|处|中心|办公室|所|站))$/;

/** What a unit hands on to those after it; a body that names no level, or is of another line of command, hands on what it was given. */
export function handedOn(name: string, above: Above): Above {
  const level = levelOf(name);
  const rest = name.slice(level.length);
  if (level === '' || (level.length > 1 && (ZONE.test(rest) || (WHOLE.test(rest) && above.level !== '')))) return above;
  const party = /^(?:党工委|党委|委(?!员会)|工委)/.exec(rest)?.[0];
  if (party !== undefined && !name.startsWith('团')) return { level, party: level + party };
  return { level, party: level === above.level ? above.party : '' };
}

function isDepartment(name: string): boolean {
  const last = name.charAt(name.length - 1);
  const tail = last === '局' || last === '厅' || last === '委' || name.endsWith('委员会') || last === '办' || name.endsWith('办公室');
  if (!tail || name.length < 2 || name.length > 17 || !/^[\u3400-\u9fff]+$/.test(name)) return false;
  const office = last === '办' || last === '室';
  return office ? name.length > (last === '办' ? 2 : 4) && name.length < 10 : !OWN_FORM.test(name);
}

/** The name with the level that the list leaves out: 商务局 after 市发展改革局 → 市商务局; as written where nothing is known. */
export function restored(name: string, { level, party }: Above, last: string): string {
  if (level === '' || levelOf(name) !== '') return name;
  const own = outside(name);
  if (PARTY.includes(`|${own}|`)) {
    if (party !== '') return party + name;
    return own.endsWith('局') ? level + name : name;
  }
  if (KNOWN.includes(`|${own}|`)) return level + name;
  // An office after a body of the party may be the party's or the government's.
  if (party !== '' && last.startsWith(party) && /办(?:公室)?$/.test(own)) return name;
  if (level === '国家' && /^(?:国资委|民航局)$/.test(own)) return name;
  return isDepartment(own) ? level + name : name;
}

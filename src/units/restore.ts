import { levelOf, outside } from './names.ts';
import { endingIn, holds, isHan, wordIn } from './tables.ts';

/** Bodies of a party committee, which it alone names: 市委宣传部、网信办 → 市委网信办. */
const PARTY =
  '|宣传部|组织部|统战部|政法委|网信办|编办|编委办|政研室|改革办|社会工作部|社工部|老干部局|机要局|保密局|台办|巡察办|党校|办公室|办|党史研究室|党史办|';

/** Bodies without 局 or 委 whose omitted level is restored too: offices and people's organisations every government has. */
const KNOWN =
  '|政府|人民政府|人大|人大常委会|政协|纪委|纪委监委|监委|政府办|政府办公室|人民政府办公室|府办|府办公室|人大办|人大办公室|人大常委会办公室|政协办|政协办公室|' +
  '大数据中心|政务服务中心|行政服务中心|便民服务中心|疾控中心|疾病预防控制中心|融媒体中心|公共资源交易中心|公积金中心|住房公积金管理中心|' +
  '社保中心|气象台|广播电视台|总工会|工会|妇联|残联|文联|科协|侨联|工商联|社科联|台联|青联|供销社|供销合作社|供销合作联社|红十字会|' +
  '中级人民法院|中级法院|中院|法院|检察院|人民法院|人民检察院|医院|人民医院|中医院|中医医院|妇幼保健院|档案馆|图书馆|博物馆|文化馆|美术馆|科技馆|' +
  '消防救援支队|消防支队|消防救援大队|消防大队|交警支队|交警大队|公安局交警支队|交通综合执法支队|文明办|关工委|';

/** Bodies of other lines of command, enterprises and places keep their own form. */
const OWN_TAIL =
  '|管委会|管理委员会|党委|工委|团委|村委|居委|分局|总局|供电局|电力局|电业局|海事局|铁路局|航道局|海警局|监管局|证监局|银保监局|通信管理局|';
/** …监管局 that every government has. */
const MARKET = '|市场监管局|药品监管局|食品药品监管局|金融监管局|国资监管局|质量监管局|安全监管局|';
const OWN_HEAD = '|驻|中央|国家|中国|人民银行|全国|团省委|团市委|团县委|团区委|';
const OWN_WORDS = ['高新区', '经开区', '开发区', '示范区', '保税区', '试验区', '新区', '银行', '海关', '公司', '集团'];
/** Bodies of the centre that stand in a province or city, whose names open with its own: 广东证监局, 海南金融监管局. */
const CENTRAL = '|金融监管局|邮政管理局|地震局|气象局|税务局|烟草局|烟草专卖局|';

function hasOwnForm(name: string): boolean {
  const before = name.charAt(name.length - 2);
  if ('党工团村居员总分电力业事路道警管监信理震象务草卖保'.includes(before)) {
    const tail = endingIn(OWN_TAIL, name, 5);
    if (tail !== '' && !(tail === '监管局' && endingIn(MARKET, name, 7) !== '')) return true;
    const central = endingIn(CENTRAL, name, 5);
    if (central !== '' && name.length > central.length && !name.startsWith('地方')) return true;
  }
  if ('驻中国人全团'.includes(name.charAt(0)) && wordIn(OWN_HEAD, name, 0, 4) !== '' && !name.startsWith('国家安全')) return true;
  return OWN_WORDS.some((word) => name.includes(word));
}

/** The level and the party committee that a list has named so far, '' where none. */
export interface Above {
  readonly level: string;
  readonly party: string;
}
export const NOTHING_ABOVE: Above = { level: '', party: '' };

/** A place's government, beside the departments of another, and whoever runs an area. */
const WHOLE = '|人民政府|政府|人民法院|法院|人民检察院|检察院|';
const ZONE = '|管委会|管理委员会|管理局|管理处|管理中心|管理办公室|管理所|管理站|';
/** What the committees of the party are called after their level. */
const COMMITTEES = '|委|党委|党工委|工委|';

/** What a unit hands on to those after it; a body that names no level, or is of another line of command, hands on what it was given. */
export function handedOn(name: string, above: Above): Above {
  const level = levelOf(name);
  const rest = name.slice(level.length);
  if (level === '' || (level.length > 1 && (holds(ZONE, rest) || (holds(WHOLE, rest) && above.level !== '')))) return above;
  const party = rest.startsWith('委员会') || name.startsWith('团') ? '' : wordIn(COMMITTEES, rest, 0, 3);
  if (party !== '') return { level, party: level + party };
  return { level, party: level === above.level ? above.party : '' };
}

function isDepartment(name: string, last: string): boolean {
  if (name.length < 2 || name.length > 17 || !isHan(name)) return false;
  if (last === '办' || name.endsWith('办公室')) return name.length > (last === '办' ? 2 : 4) && name.length < 10;
  return (last === '局' || last === '厅' || last === '委' || name.endsWith('委员会')) && !hasOwnForm(name);
}

/** The name with the level that the list leaves out: 商务局 after 市发展改革局 → 市商务局; as written where nothing is known. */
export function restored(name: string, { level, party }: Above, before: string): string {
  if (level === '' || levelOf(name) !== '') return name;
  const own = outside(name);
  const last = own.charAt(own.length - 1);
  if (last !== '局' || '老机保'.includes(own.charAt(0))) {
    if (holds(PARTY, own)) return party !== '' ? party + name : last === '局' ? level + name : name;
    if (holds(KNOWN, own)) return level + name;
    // An office after a body of the party may be the party's or the government's.
    if (party !== '' && before.startsWith(party) && (last === '办' || own.endsWith('办公室'))) return name;
  }
  if (level === '国家' && (own === '国资委' || own === '民航局')) return name;
  return isDepartment(own, last) ? level + name : name;
}

import type { UnitKind } from '../model.ts';

/** 市场, 市政, 市容, 区域 …: a first character that only looks like a level. 市政府 and 市民政局 do begin with one. */
const FALSE_LEVEL =
  /^(?:市场|市政(?:管理|园林|公用|工程|设施|建设|集团|公司|处|和)|市容|市民(?![政族宗防航革建盟进])|市域|区域|区块|区划|县域|县城|省际|州际|镇域)/;
const LEVEL = /^(?:国家|省|市|区|县|州|盟|旗|镇|乡)/;
const PLACE_LEVEL =
  /^[\u3400-\u9fff]{1,6}?(?:自治区|自治州|自治县|省|市|区|县|州|旗)(?=[\u3400-\u9fff]{1,12}(?:局|委|委员会|办|办公室|厅|院|部|政府|中心)$)/;
const PARTY =
  /^(?:宣传部|组织部|统战部|政法委|网信办|编办|编委办|政研室|改革办|社会工作部|社工部|老干部局|机要局|保密局|台办|巡察办|党校|办公室|办)$/;

/** Bodies without 局 or 委 whose omitted level is restored too: offices and people's organisations every government has. */
const KNOWN =
  /^(?:政府办(?:公室)?|府办|人大办(?:公室)?|政协办(?:公室)?|金融办|外办|侨办|信访办|应急办|扶贫办|人防办|法制办|国动办|大数据中心|政务服务中心|行政服务中心|疾控中心|融媒体中心|公共资源交易中心|总工会|妇联|残联|文联|科协|侨联|工商联|供销社|供销合作社|红十字会|中级人民法院|法院|检察院|人民法院|人民检察院|医院|档案馆|消防救援支队|消防支队|公安局交警支队|交警支队|气象台|统战部|宣传部|组织部)$/;
const DEPARTMENT = /^[\u3400-\u9fff]{1,14}(?:局|厅|委|委员会)$/;
/** Bodies of other lines of command, enterprises and places keep their own form. */
const OWN_FORM =
  /(?:管委会|管理委员会|银行|海关|公司|集团|支行|分行|分局|总局|监管局|党委|工委|纪委|团委|村委|居委|党组|组委会)$|^(?:驻|中央|国家|中国|人民银行|全国|团[省市县区]委)|(?:高新|经开|开发|示范|保税|试验|新)区/u;

/** The level that a unit's name opens with (市, 县, also 荔湾区), or ''. */
export function levelOf(name: string): string {
  if (FALSE_LEVEL.test(name)) return '';
  const own = LEVEL.exec(name)?.[0];
  if (own !== undefined) return own;
  const party = /^团([省市县区])委/u.exec(name)?.[1];
  return party ?? PLACE_LEVEL.exec(name)?.[0] ?? '';
}

/** The name with the level that the list leaves out: 商务局 after 市发展改革局 → 市商务局; as written where nothing is known. */
export function restored(name: string, earlier: string): string {
  const level = levelOf(earlier);
  if (level === '' || levelOf(name) !== '') return name;
  const market = /市场(?:监管|监督管理)局$/.test(name);
  if (PARTY.test(name)) return /^[省市县区州旗]委/u.test(earlier) ? `${level}委${name}` : knownOnly(name, level);
  if (KNOWN.test(name)) return `${level}${name}`;
  return DEPARTMENT.test(name) && (market || !OWN_FORM.test(name)) ? `${level}${name}` : name;
}

/** A party body after a government body keeps its own form: which committee it belongs to is not said. */
function knownOnly(name: string, level: string): string {
  return /^(?:办公室|办)$/.test(name) ? name : name.endsWith('局') ? `${level}${name}` : name;
}

const BARE_GROUP =
  /^(?:[省市县区州镇]直(?:机关|属)?(?:单位|部门|机关)|[省市县区州]级(?:部门|单位|机关)|镇街|县区|区县|乡镇|县市区|街镇|镇乡|镇村|乡镇街道|(?:乡镇|乡|镇)人民政府|(?:乡镇|街道|镇街)办事处|村（社区）|社区（村）|(?:乡镇|镇|乡|县|市|区|园区|县区|镇街)（[^）]+）(?:人民政府|政府|办事处|党工委|党委)?|.*成员单位|.*责任单位|.*主管部门)$/;

/** 有关 and 相关 are stronger than 各; 其他 is the class less the units named beside it. */
export function kindOf(name: string): UnitKind {
  if (/有关|相关/u.test(name)) return 'indeterminate';
  if (/其他|其它|其余/u.test(name)) return 'residual';
  return /各|^所有|^全[市县区省]/.test(name) || BARE_GROUP.test(name) ? 'group' : 'named';
}

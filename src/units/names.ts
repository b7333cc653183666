import type { UnitKind } from '../model.ts';
import { looksLikeLevel, placeOf } from './places.ts';

/** The level that a unit's name opens with (市, 县, 国家, also 荔湾区, 广东省广州市), or ''. */
export function levelOf(name: string): string {
  const first = name.charAt(0);
  if (first !== '' && '省市区县州盟旗镇乡'.includes(first)) {
    const [second, third] = [name.charAt(1), name.charAt(2)];
    // 市北区, 市中区, 镇江市 and 乡宁县 are places.
    const place =
      first === '市' ? third === '区' && '北南中'.includes(second) : (first === '镇' || first === '乡') && '市区县'.includes(third || ' ');
    return place ? name.slice(0, 3) : looksLikeLevel(first, second, third) ? '' : first;
  }
  if (first === '国')
    return /^国家(?!安全|税务总局.|电网|开发银行|级|统计局.*队|能源局.+办|矿山.+局.|金融.+总局.)/.test(name) ? '国家' : '';
  if (first === '兵') return name.startsWith('兵团') ? '兵团' : '';
  const league = first === '团' || first === '共' ? /^(?:共青)?团([省市县区州旗盟])委/.exec(name)?.[1] : undefined;
  return league ?? placeOf(name);
}

const LAST = '级位门关街区县村道）)业校构院镇乡体组会府';
const BARE_GROUP =
  /^(?:(?:(?:[省市县区州镇]|中央|自治区|地区)、?)+(?:直|级|属|管)(?:机关|属|国有)?(?:事业|企事业|职能|有关)?(?:单位|部门|机关|企业|国企|学校|高校|院校|医院)|(?:中央|省)?、?(?:省)?驻.{0,4}(?:单位|部门|机构|企业)|(?:县区|区县|县市区|市县|市县区|镇街|街镇|乡镇|镇乡|乡镇街道)(?:人民政府|政府|党委政府)?|镇村|(?:乡镇|乡|镇|设区市|直管市|涉农县|涉农区|涉农县区|涉农乡镇)(?:人民政府|政府)|属地(?:政府|人民政府|镇街|乡镇|街道|县区|区县|社区|村)|设区市|直管市|计划单列市|街道|(?:直属|下属|所属|[局厅委部院校司]属)(?:国有|事业|企事业)?(?:单位|部门|机构|企业|学校|高校|院校|医院)|(?:乡镇|街道|镇街)办事处|村（社区）|社区（村）|村(?:（居）|\(居\))?民?委(?:员)?会|(?:乡镇|镇|乡|县|市|区|园区|县区|镇街)[（(][^（）()]+[）)][市县区]?(?:人民政府|政府|办事处|党工委|党委)?|.*(?:成员|责任|职能|业务|主责|监管|执法)(?:单位|部门)|.*主管部门|[省市县区镇乡、]+[（(][^（）()]+[）)]|.*(?:两级|三级)[^局委办]{0,6})$/;

const LONGEST = 80;

/** 所有企业, 全市公安机关: but 全市双拥工作领导小组 is one body. */
function isWhole(words: string): boolean {
  if (words.startsWith('所有') || words.startsWith('全体')) return true;
  return words.startsWith('全') && '市县区省镇乡州'.includes(words.charAt(1) || ' ') && !'组局委办心部会厅'.includes(words.slice(-1));
}

/** 有关 and 相关 are stronger than 各; 其他 is the class less the units named beside it. What stands in a closing bracket does not count. */
export function kindOf(name: string): UnitKind {
  const words = outside(name.length > LONGEST ? name.slice(0, LONGEST) : name);
  if (words.includes('有关') || words.includes('相关')) return 'indeterminate';
  if (words.includes('其他') || words.includes('其它') || words.includes('其余')) return 'residual';
  if (words.includes('各') || isWhole(words)) return 'group';
  const may =
    LAST.includes(words.charAt(words.length - 1)) ||
    words.includes('）') ||
    (words !== '' && '乡镇街县区设涉属直计'.includes(words.charAt(0)));
  return may && BARE_GROUP.test(words) ? 'group' : 'named';
}

/** The name without a bracket that ends it: 市委办 of 市委办（市档案局）. */
export function outside(name: string): string {
  if (!'）)〕】]'.includes(name.charAt(name.length - 1) || ' ')) return name;
  const at = Math.max(name.lastIndexOf('（'), name.lastIndexOf('('), name.lastIndexOf('〔'), name.lastIndexOf('【'), name.lastIndexOf('['));
  return at > 0 && !/^[各有相其]|^(?:[省市县区镇乡、]+|乡镇|园区|县区|镇街|村|社区)$/.test(name.slice(0, at)) ? name.slice(0, at) : name;
}

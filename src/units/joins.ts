import { kindOf } from './names.ts';

const LEVEL = '(?:县|市|区|镇|街道|乡|旗|州|盟|省|苏木|村|社区|街|居|乡镇|镇街|区县|县区|县市区|园区|功能区|开发区)';
const BRACKET = '(?:（[^（）]*）|\\([^()]*\\))';
const SUFFIX = '(?:人民政府|政府|办事处|管委会|党工委|党委|党组织|村委会|居委会|村（居）委会)';

/** 各县、市、区政府, where 、 stands inside one unit: its levels so far, and what goes on with them. */
let each: RegExp | null = null;
let level: RegExp | null = null;

/** Classes that name nobody by themselves: 各部门、单位. */
const CLASS =
  /^(?:直属|事业|企事业|所属|下属|行业|业务)?(?:单位|部门|机构|企业|国企|科室|处室|股室|站所|中队|大队|学校|幼儿园|高校|院校|医院|银行|村居|街镇|办事处|人民团体|群众团体|群团组织|社会组织|科研院所|派出机构|[科室站所队股处院校园])$/;
/** 各镇党委、政府, 各街道党工委、办事处. */
const PARTY = /(?:党委|党工委|工委|党（工）委|党\(工\)委|党组|党总支|党支部|党组织)$/;
const BESIDE = /^(?:人民)?(?:政府|办事处|管委会|村委会|居委会|村（居）委会|村\(居\)委会)(?:[（(][^（）()]*[）)])?$/;

/** No unit that holds a 、 is longer. */
const LONGEST = 60;

/** Whether what follows a 、 or 和 is still the same unit: 区政府 of 各县、市、区政府, 单位 of 有关部门、单位. */
export function joins(last: string, next: string): boolean {
  if (last.length > LONGEST || next.length > 20) return false;
  // 市、区两级法院; 中央、省驻市单位; 市、县有关部门
  if (/^(?:[省市县区镇乡]|中央|国家)$/.test(last)) return /^[省市县区镇乡]/.test(next) && kindOf(next) !== 'named';
  if (kindOf(last) === 'named') return false;
  if (CLASS.test(next)) return true;
  if (PARTY.test(last) && BESIDE.test(next)) return true;
  each ??= new RegExp(`^(?:全[省市县区])?各${LEVEL}${BRACKET}?(?:(?:[、/／和与及]|\\s)+${LEVEL}${BRACKET}?)*$`);
  level ??= new RegExp(`^${LEVEL}(?:${BRACKET}?${SUFFIX}?(?:、?政府)?)$`);
  return each.test(last) && level.test(next);
}

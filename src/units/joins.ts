import { kindOf } from './names.ts';
import { blankAt } from './parts.ts';
import { endingIn, holds } from './tables.ts';

const LEVELS =
  '|县|市|区|镇|街道|乡|旗|州|盟|省|苏木|村|社区|街|居|乡镇|镇街|区县|县区|县市区|园区|功能区|开发区|自治区|直辖市|设区市|直管市|';
const ORGANS = '|人民政府|政府|办事处|管委会|党工委|党委|党组织|村委会|居委会|村（居）委会|党委政府|党委、政府|';
/** Classes that name nobody by themselves: 各部门、单位. */
const CLASSES =
  '|单位|部门|机构|企业|国企|科室|处室|股室|站所|中队|大队|学校|幼儿园|高校|院校|医院|银行|村居|街镇|办事处|人民团体|群众团体|群团组织|社会组织|' +
  '科研院所|派出机构|直属单位|直属机构|直属部门|事业单位|企事业单位|所属单位|下属单位|行业部门|业务部门|分公司|子公司|车间|班组|项目部|' +
  '科|室|站|所|队|股|处|院|校|园|';
const PARTIES = '|党委|党工委|工委|党（工）委|党(工)委|党组|党总支|党支部|党组织|';
const BESIDE = '|政府|人民政府|办事处|管委会|村委会|居委会|村（居）委会|村(居)委会|政府（办事处）|政府(办事处)|人民政府（办事处）|';

/** No unit that holds a 、 is longer. */
const LONGEST = 60;

/** A word without the bracket in it: 镇（街道） → 镇. */
function unbracketed(words: string): string {
  const from = words.search(/[（(]/);
  const to = from < 0 ? -1 : words.search(/[）)]/);
  return to < from ? words : words.slice(0, from) + words.slice(to + 1);
}

function isLevel(words: string): boolean {
  return holds(LEVELS, words) || (words.length < 16 && holds(LEVELS, unbracketed(words)));
}

/** Whether words are 各 and levels alone: 各县（市）、区. */
function isEach(words: string): boolean {
  const each = words.indexOf('各');
  if (each < 0 || each > 2 || (each > 0 && each !== 2) || (each === 2 && !words.startsWith('全'))) return false;
  let from = each + 1;
  let depth = 0;
  for (let at = from; at <= words.length; at += 1) {
    const mark = words.charAt(at);
    if (mark === '（' || mark === '(') depth += 1;
    if (mark === '）' || mark === ')') depth -= 1;
    if (at < words.length && (depth > 0 || !('、/／和与及'.includes(mark) || blankAt(words, at)))) continue;
    if (at > from && !isLevel(words.slice(from, at))) return false;
    from = at + 1;
  }
  return true;
}

/** A level with or without its organ: 区, 县（市）人民政府, 镇党委、政府. A committee runs zones alone: 各镇街、开发区管委会 are two units. */
function isTail(words: string, last: string): boolean {
  if (isLevel(words)) return true;
  const organ = endingIn(ORGANS, words, 6);
  if (organ === '管委会' && !last.includes('区')) return false;
  return organ !== '' && isLevel(words.slice(0, words.length - organ.length));
}

/** 市、区两级法院; 中央、省驻市单位; 市、县有关部门. */
function isShared(last: string, next: string): boolean {
  return (last.length === 1 || last === '中央' || last === '国家') && '省市县区镇乡'.includes(next.charAt(0)) && kindOf(next) !== 'named';
}

/** 市政府各委、办、局; 省各部、委、办. */
const KINDS = '|部|委|办|局|厅|室|院|委办局|部委办局|';
const OF_KINDS = /各[部委办局厅]{1,4}(?:、[部委办局厅室院]){0,5}$/;

/** Whether what follows a 、 or 和 is still the same unit: 区政府 of 各县、市、区政府, 单位 of 有关部门、单位. */
export function joins(last: string, next: string): boolean {
  if (last.length > LONGEST || next.length > 20) return false;
  if (last.length < 3 && '省市县区镇乡中国'.includes(last.charAt(0))) return isShared(last, next);
  if (kindOf(last) === 'named') return false;
  if (holds(KINDS, next) && OF_KINDS.test(last)) return true;
  if (holds(CLASSES, next) || (holds(BESIDE, next) && (endingIn(PARTIES, last, 5) !== '' || /[）)省市县区镇乡]委$/.test(last))))
    return true;
  // 各县（市、区）人民政府/管委会: no committee of a zone that is named.
  if (next === '管委会' || next === '管理委员会') return last.includes('各') && /政府|办事处/.test(last.slice(-5));
  return isTail(next, last) && isEach(last);
}

import { endingIn, holds } from './tables.ts';

/** The last characters that make a body of a name by themselves. */
const ONE = '局委办厅院部署处科股室司所站队馆厂社台校宫镇乡村区县市州旗盟省府地企）)〕】]';

/** The endings whose last character makes no body by itself, between bars. */
const MORE =
  '|中心|单位|部门|机构|机关|企业|海关|街道|集团|兵团|剧团|艺术团|银行|支行|分行|总行|人行|央行|农行|农商行|工行|建行|中行|交行|农发行|' +
  '妇联|残联|文联|侨联|青联|学联|社科联|工商联|台联|科协|作协|记协|音协|政协|贸协|人大|大学|中学|小学|高中|初中|幼儿园|公园|电网|' +
  '农场|林场|机场|渔场|牧场|专班|法庭|日报|晚报|总支|团体|社会组织|行业组织|党组织|群团组织|基层组织|村居|镇街|';

/** Words ending in 会, 组 or 园 that are no body. */
const NO_BODY = '|社会|机会|大会|都会|盛会|晚会|开会|机组|校园|家园|田园|花园|庭园|果园|菜园|茶园|';

/** Whether a name ends as bodies do: 市教育局, 县妇联, 第一中学, 某某公司, 市委办（市档案局）. */
export function endsLikeOrgan(words: string): boolean {
  const last = words.charAt(words.length - 1);
  if (last === '') return false;
  if (ONE.includes(last)) return true;
  if (last === '会' || last === '组' || last === '园') return words.length > 1 && !holds(NO_BODY, words.slice(-2));
  if (last === '中') return '一二三四五六七八九十'.includes(words.charAt(words.length - 2) || ' ');
  return endingIn(MORE, words, 4) !== '';
}

/** Words that end like an organ and are none: they keep a conjunction inside a name together. */
const NO_ORGAN =
  '|干部|用地|社区|内部|外部|全部|城市|城区|城镇|乡镇|基地|土地|林地|湿地|当地|场所|地区|学科|查处|调处|老区|山区|库区|林区|牧区|灾区|园区|农村|乡村|';
/** Classes that a level in front makes no body of: 市中小企业, 市事业单位. */
const CLASSES = '|企业|机关|单位|部门|机构|学校|街道|镇街|团体|组织|';

/** Whether words before a conjunction are a whole unit: 市教育局 of 市教育局和市财政局, but not 住房 of 住房和城乡建设局. */
export function wholeUnit(words: string): boolean {
  if (words.length < 2 || !endsLikeOrgan(words)) return false;
  const two = words.slice(-2);
  if (holds(NO_ORGAN, two) || words.endsWith('实验室')) return false;
  return !holds(CLASSES, two) || ['各', '有关', '相关', '其他', '直', '属', '级', '等'].some((word) => words.includes(word));
}

/** A cell or item that states nothing, or not yet. */
export function saysNothing(words: string): boolean {
  return (
    words.length < 9 &&
    '无暂没空同不待未另-—－–/／\\〃″"*×xX?？NT.．。…·•★☆▲△●○■□◆◇'.includes(words.charAt(0)) &&
    /^(?:无|暂无|没有|空|同上|同前|不涉及|[待暂未]定|待(?:明确|确定|补充|落实|研究(?:确定|明确)?)|另行(?:明确|确定|通知)|暂未(?:明确|确定)|[-—－–/／\\〃″"*×xX?？.．。…·•★☆▲△●○■□◆◇]+|N\/A|TBD)$/.test(
      words,
    )
  );
}

/** A time, a telephone number or a date by itself, which names nobody. */
export function isNumbers(words: string): boolean {
  return /^(?:[-—+0-9０-９\s.／/]{5,}|(?:[0-9０-９]{4}年)?(?:[0-9０-９]{1,2}月)?(?:[0-9０-９]{1,2}日|年)?[上中下]?[旬]?[底末初]?[之以]?前?(?:完成)?|(?:长期|持续|常态化?)(?:坚持|推进|实施|开展)?|全年|每[年月季周]度?|第?[一二三四1-4]季度[末前]?)$/.test(
    words,
  );
}

const TIMED =
  /^(?:(?:20)?[0-9０-９]{2}年|[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日|底|末|初|份|[上中下]旬|[之以]?前)|[今明本]?年[底内末]|[上下]半年|第?[一二三四]季度|每[年月季周])/;

/** Whether words begin with a time and end with no body: 2025年6月底前完成初稿. They name nobody. */
export function isTimed(words: string): boolean {
  return words.length < 40 && TIMED.test(words) && !endsLikeOrgan(words);
}

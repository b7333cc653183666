/** The vocabulary of unit cells: what organs, classes, levels and actions are called. Sources: the EBNF of the unit cell. */

/** Endings that make a body of a name. Longer ones come first where one ends in another. */
const ORGAN_TAILS = [
  '委员会',
  '管委会',
  '办公室',
  '人民政府',
  '政府',
  '办事处',
  '领导小组',
  '指挥部',
  '工作组',
  '专班',
  '联合会',
  '协会',
  '学会',
  '商会',
  '总工会',
  '工会',
  '妇联',
  '残联',
  '文联',
  '侨联',
  '社科联',
  '工商联',
  '红十字会',
  '科协',
  '公司',
  '集团',
  '银行',
  '支行',
  '分行',
  '总行',
  '联社',
  '供销社',
  '合作社',
  '企业',
  '海关',
  '海事处',
  '大学',
  '学院',
  '学校',
  '中学',
  '小学',
  '幼儿园',
  '医院',
  '法院',
  '检察院',
  '研究院',
  '党校',
  '公安处',
  '支队',
  '大队',
  '总队',
  '中队',
  '分局',
  '总局',
  '管理局',
  '监管局',
  '监督局',
  '开发区',
  '高新区',
  '新区',
  '园区',
  '景区',
  '试验区',
  '保税区',
  '管理区',
  '示范区',
  '度假区',
  '中心',
  '电视台',
  '日报社',
  '报社',
  '广播台',
  '档案馆',
  '图书馆',
  '博物馆',
  '文化馆',
  '科技馆',
  '基地',
  '专员办',
  '监管组',
  '军分区',
  '单位',
  '部门',
  '机构',
  '机关',
  '街道',
  '党工委',
  '党委',
  '党组',
  '纪委',
  '监委',
  '团委',
  '人大',
  '政协',
  '局',
  '委',
  '办',
  '厅',
  '院',
  '部',
  '署',
  '处',
  '科',
  '股',
  '室',
  '司',
  '所',
  '站',
  '队',
  '馆',
  '厂',
  '社',
  '台',
  '镇',
  '乡',
  '村',
  '区',
  '县',
  '市',
  '州',
  '旗',
  '盟',
  '省',
  '府',
  '地',
] as const;

/** Words that end like an organ and are none: they keep a conjunction inside a name together. */
const NO_ORGAN = /(?:干部|社区|内部|全部|城市|城镇|乡镇|基地|土地|林地|湿地|当地|场所|社会|地区|学科|机关事务|处)$/;

const tails = new RegExp(`(?:${ORGAN_TAILS.join('|')})$`);

export function endsLikeOrgan(words: string): boolean {
  return tails.test(words) || /[）)〕]$/.test(words);
}

/** Whether words before a conjunction are a whole unit: 市教育局 of 市教育局和市财政局, but not 住房 of 住房和城乡建设局. */
export function wholeUnit(words: string): boolean {
  return words.length > 1 && endsLikeOrgan(words) && !NO_ORGAN.test(words);
}

/** Endings after which nothing of a name follows, so that what follows is an action, known or not (统抓, but 统战 and 统计 are names). */
const STRONG =
  /^(.*(?:局|委员会|委|办公室|办|厅|人民政府|政府|管委会|中心|单位|部门|支行|海关|公司|集团|街道|院|部))((?:按|依|根据|结合|负|落|牵|配|协|监|督|指|抓|推|参|承|加|统(?![战计一])).{0,11})$/;

/** Parts 市教育局统抓落实 into name and unknown action, or gives null where the words are a name. */
export function unknownAction(words: string): readonly [name: string, action: string] | null {
  if (endsLikeOrgan(words) || words.length > 60) return null;
  const match = STRONG.exec(words);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : null;
}

const LEVEL = '(?:县|市|区|镇|街道|乡|旗|州|盟|省|苏木)';

/** 各县、市、区政府, where 、 stands inside one unit: its levels so far, and what goes on with them. */
export const EACH_LEVEL = new RegExp(`^(?:全[省市县区])?各(?:乡镇|${LEVEL})(?:[、/／]\\s*${LEVEL})*$`);
export const BARE_LEVEL = new RegExp(`^${LEVEL}(?:(?:（[^）]*）)?(?:人民政府|政府|办事处|管委会|党工委|党委|党委政府))?$`);

/** `等` after a list: open (等单位), counted (等3个部门), or an indeterminate class (等有关部门). */
export const ETC =
  /等(?:(?:[0-9０-９]{1,3}|[一二三四五六七八九十两]{1,3})(?:个|家)?)?(?:各|有关|相关|市直|县直|区直|省直|其他|部委办局){0,3}(?:职能|责任|成员|行业主管|主管)?(?:部门|单位|机构|企业|镇街)?$/;
/** A class after 等 that is named and not counted. */
export const ETC_CLASS = /^[^0-9０-９一二三四五六七八九十两]*(?:有关|相关|各|其他)/;

/** A cell or item that states nothing, or not yet. */
export const NOTHING = /^(?:无|暂无|没有|待定|待明确|待确定|[-—－–/／]+)$/;

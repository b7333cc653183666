import { pastBlanks } from './chars.ts';
import { among, wordAt } from './words.ts';

/** Of what an amount can be, by the first character; longer words before those they begin with. */
const UNITS: Readonly<Record<string, readonly string[]>> = {
  个: ['个百分点', '个工作日', '个自然日', '个小时', '个月', '个'],
  百: ['百分点'],
  平: ['平方公里', '平方千米', '平方米'],
  立: ['立方米'],
  千: ['千瓦时', '千瓦', '千克', '千米'],
  兆: ['兆瓦'],
  公: ['公里', '公顷', '公斤'],
  厘: ['厘米'],
  毫: ['毫克/立方米', '毫克/升', '毫克', '毫米'],
  米: ['米'],
  人: ['人次', '人天', '人'],
  户: ['户次', '户'],
  工: ['工作日'],
  小: ['小时'],
  分: ['分钟', '分'],
  天: ['天'],
  美: ['美元'],
  欧: ['欧元'],
  港: ['港元'],
  元: ['元'],
  '%': ['%'],
  '‰': ['‰'],
  亩: ['亩'],
  吨: ['吨'],
  斤: ['斤'],
  项: ['项'],
  家: ['家'],
  场: ['场次', '场'],
  次: ['次'],
  件: ['件'],
  期: ['期'],
  处: ['处'],
  条: ['条'],
  倍: ['倍'],
  所: ['所'],
  座: ['座'],
  栋: ['栋'],
  幢: ['幢'],
  套: ['套'],
  台: ['台'],
  辆: ['辆'],
  艘: ['艘'],
  架: ['架'],
  班: ['班'],
  名: ['名'],
  篇: ['篇'],
  份: ['份'],
  批: ['批次', '批'],
  株: ['株'],
  棵: ['棵'],
  张: ['张'],
  间: ['间'],
  宗: ['宗'],
  起: ['起'],
  类: ['类'],
  种: ['种'],
  款: ['款'],
  例: ['例'],
  门: ['门'],
  支: ['支'],
  组: ['组'],
  片: ['片'],
  头: ['头'],
  只: ['只'],
  本: ['本'],
  册: ['册'],
  幅: ['幅'],
  口: ['口'],
  盏: ['盏'],
  部: ['部'],
  块: ['块'],
  堂: ['堂'],
  趟: ['趟'],
  微: ['微克/立方米', '微克'],
  学: ['学时'],
  课: ['课时'],
  位: ['位'],
  '㎡': ['㎡'],
  k: ['km'],
};
const SCALES = '千百万亿';
/** Lengths of time: no amount of something, but where they bound it (不超过5个工作日) or are what it is brought to (压缩至3天). */
const TERMS = ['个工作日', '个自然日', '个小时', '个月', '工作日', '小时', '分钟', '天'];
/** What makes another word of a unit: 人均, 分别, 家庭, 条例. */
const OTHER: Readonly<Record<string, string>> = {
  人: '均大社民工力口才',
  家: '庭长',
  条: '例件',
  期: '间限满末工项建',
  次: '性日序数要',
  元: '旦',
  间: '隔',
  批: '准复示',
  起: '草诉',
  种: '植业',
  位: '于置居',
  类: '似型别',
  分: '之别类析布工解级局批散会校包享配管担支行部步期层流段',
  个: '性体',
  例: '如会',
  处: '理置罚于',
  名: '单录称',
  口: '岸径',
  本: '科',
  部: '门委队署位长份分级',
  块: '钱',
};

export interface Unit {
  readonly end: number;
  readonly unit: string;
}

/** The unit at a place, a blank before it allowed, its 万 or 亿 with it: 万亩, 亿元; 万 alone where nothing it counts stands there. */
export function unitAt(plain: string, at: number): Unit | null {
  const start = pastBlanks(plain, at);
  for (let next = start; next < start + 4; next += 1) {
    const word = wordAt(UNITS[plain.charAt(next)] ?? [], plain, next);
    const end = next + word.length;
    if (word !== '' && !among(OTHER[word] ?? '', plain.charAt(end))) return { end, unit: plain.slice(start, end) };
    if (!among(SCALES, plain.charAt(next))) {
      const scale = plain.charAt(next - 1);
      return next > start && (scale === '万' || scale === '亿') ? { end: next, unit: plain.slice(start, next) } : null;
    }
  }
  return null;
}

export function isTerm(unit: string): boolean {
  return TERMS.includes(unit);
}

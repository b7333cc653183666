import type { Span } from '../model.ts';
import { trimmed } from './parts.ts';

const CLASS =
  '(?:部门|单位|机构|企业|镇街|乡镇|街道|区县|县区|科室|处室|学校|高校|医院|银行|社区|园区|组织|团体|部委|方面|[镇乡县区市村局委人])';
const MORE =
  '(?:各|有关|相关|其他|其它|[省市县区州镇]直|[省市县区州]级|[省市县区州]属|驻.|中央|部委办局|职能|责任|成员|行业|主管|业务|配合|协办|牵头|涉及|重点|国有|下属|所属|直属|社会|金融|事业|全[省市县区]|本[市县区])';
const ETC = `等(?:(?:[0-9０-９]{1,3}|[一二三四五六七八九十两]{1,3})(?:余|多)?(?:个|家|所)?)?(?:(?:${MORE}{0,5}(?:主管)?|[\\u3400-\\u9fff]{2,6}(?=部门|单位|机构|企业))${CLASS}(?:[和及、与/（(]${MORE}{0,3}${CLASS}[）)]?){0,3})?$`;
/** A class after 等 that is named and not counted. */
const NAMED = /^(?![0-9０-９一二三四五六七八九十两]).*(?:有关|相关|各|其他|其它)/;
/** 高等学校, 中等专业学校: the character is part of a word. */
const WORD = /[高中初]等(?:学校|院校|专业|职业)/;

let pattern: RegExp | null = null;

/** No such ending is longer. */
const LONGEST = 40;

/** `等` after a list: open (等单位) or counted (等3个部门) it names nobody; a class (等有关部门) is a unit of its own. */
export function etcOf(text: string, [start, end]: Span): Span[] {
  const least = Math.max(start, end - LONGEST);
  const here = text.slice(least, end);
  if (!here.includes('等') || WORD.test(here)) return [[start, end]];
  pattern ??= new RegExp(ETC);
  const at = here.search(pattern);
  if (at < 0) return [[start, end]];
  const cut = least + at;
  const own = trimmed(text, [start, cut]);
  return NAMED.test(text.slice(cut + 1, end)) ? [own, trimmed(text, [cut + 1, end])] : [own];
}

import { bareName, type HeaderNames, headingOf, isNoName } from './headers.ts';

/** Names that a table of figures or of people has, and no plan. */
const FOREIGN =
  /姓名|联系人|电话|手机|联系方式|邮箱|职务|职称|指标|同比|增[幅长速]|数量|金额|单价|总价|面积|人数|户数|占比|比重|得分|名次|排名|计量|^(?:19|20)\d{2}年/u;
const COMMON = /^(?:单位|单位名称|名称|地区|区域|乡镇|镇街|县区|地点|性别|年龄|合计|项目|类别|.*(?:率|值|数|额|量))$/u;
/** What names a table: 附表2, 表3, … 名单. */
const NAMED = /^(?:附件|附表|表)\s*[0-9一二三四五]|(?:表|名单|名册|安排|一览|目录)(?:[（(].*[）)])?$/u;

/**
 * Whether a row is the header of a table of something else (figures, contacts): all its cells are names, and one of them such as
 * no plan has; below a title that names a table, plain short words are enough.
 */
export function isOtherHeader(cells: readonly string[], title: string | null, more: HeaderNames): boolean {
  const filled = cells.filter((cell) => cell !== '');
  if (filled.length < 2 || filled.some((cell) => bareName(cell).length > 12 || isNoName(cell) || /[，、]/.test(cell))) return false;
  const names = filled.map(bareName);
  if (names.some((name) => FOREIGN.test(name)))
    return names.every((name) => FOREIGN.test(name) || COMMON.test(name) || headingOf(name, more) !== null);
  return title !== null && NAMED.test(title) && names.length > 2 && names.every((name) => name.length <= 6 && !/\d/.test(name));
}

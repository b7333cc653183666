import { fullStem } from './departments.ts';
import type { Item } from './item.ts';
import { kindOf, levelOf } from './names.ts';
import { isHan } from './tables.ts';
import { endsLikeOrgan } from './words.ts';

/** What places of one kind share at the end of a list, and how many they are said to be: 城南街道, 石桥三镇, 西江两区政府. */
const ENDING =
  /^[\u3400-\u9fff]{2,3}?([两三四五六七八九十]?)(街道(?:办事处)?|社区(?:居委会)?|[镇乡](?:人民)?政府|[镇乡村]|(?:区|县)(?:人民)?政府)$/;
const COUNTS = '零一两三四五六七八九十';
/** Bodies that go by two characters, and are no places: 供电、城南街道. */
const BODIES = '|移动|联通|电信|铁塔|广电|国网|南网|供电|供水|燃气|热力|邮政|海关|消防|武装|妇联|';

/** What words for people end with: 河长, 志愿者, 产权人. */
const PERSONS = '长者人员户主商师生民众兵格栋';

/** Whether words are the mere name of a place: 城东 of 城东、城南街道. */
function isStem(words: string): boolean {
  if (words.length < 2 || words.length > 3 || !isHan(words) || BODIES.includes(`|${words}|`)) return false;
  if (PERSONS.includes(words.slice(-1))) return false;
  return !endsLikeOrgan(words) && levelOf(words) === '' && kindOf(words) === 'named' && fullStem(words) === null;
}

/** Places that leave out what the last of their list ends with: 城东、城西、城南街道 are three streets, 东山、西江两区政府 two governments. */
export function stemmed(text: string, list: readonly Item[]): readonly Item[] {
  const last = list.length - 1;
  const end = list[last];
  const shared = end === undefined || last === 0 ? null : ENDING.exec(text.slice(...end.at));
  if (end === undefined || shared === null) return list;
  const [whole, number = '', ending = ''] = shared;
  let first = last;
  for (let item = list[first - 1]; item !== undefined && item.full === undefined && isStem(text.slice(...item.at)); item = list[first - 1])
    first -= 1;
  // One name before the last may as well be another body (物业、城南社区): two or a stated count tell.
  const told = number === '' ? last - first > 1 : COUNTS.indexOf(number) === last - first + 1;
  if (!told) return list;
  // Without a number, 县 and 区 are part of the last name: 东山、西江区政府 may be one place and another body.
  if (number === '' && /^[区县]/.test(ending)) return list;
  const named = whole.slice(0, whole.length - ending.length - number.length);
  return list.map((item, at) => (at < first ? item : { ...item, full: (at === last ? named : text.slice(...item.at)) + ending }));
}

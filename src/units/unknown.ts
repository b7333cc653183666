import { endingIn, holds } from './tables.ts';
import { endsLikeOrgan } from './words.ts';

/** Endings after which nothing of a name follows. */
const STRONG =
  '|局|委|办|厅|院|部|会|室|处|站|所|府|联|队|馆|校|镇|中心|单位|部门|支行|海关|公司|集团|街道|园区|新区|企业|学校|医院|党组织|有关方面|';
/** What an action begins with after such an ending, known or not (统抓, but 统战 and 统计 are names). */
const OPENS = '按依根结负落牵配协监督指抓推参承加统';
const NAMES = [
  '统战',
  '统计',
  '统一',
  '协会',
  '协作',
  '指挥',
  '监察',
  '监测',
  '监狱',
  '结核',
  '配电',
  '配送',
  '推广',
  '参事',
  '根治',
  '加油',
  '加工',
];
/** What an action begins with, however long it goes on. */
const LONG = [
  ...[
    '负责',
    '牵头',
    '配合',
    '协助',
    '做好',
    '督促',
    '指导',
    '监督',
    '提供',
    '保障',
    '考核',
    '验收',
    '审核',
    '把关',
    '评估',
    '汇总',
    '报送',
  ],
  ...[
    '跟踪',
    '通报',
    '抽查',
    '制定',
    '制订',
    '起草',
    '具体',
    '密切',
    '主导',
    '兜底',
    '受理',
    '开展',
    '确保',
    '完善',
    '建立',
    '强化',
    '积极',
  ],
  ...[
    '分别',
    '共同',
    '各自',
    '在各自',
    '在职责',
    '定期',
    '及时',
    '统筹',
    '组织开展',
    '组织实施',
    '加强',
    '按照',
    '根据',
    '结合',
    '参与',
    '推动',
    '推进',
  ],
];
/** Names never go on with these, whatever follows: 市教育局负责督促学校. */
const SURE = ['负责', '牵头', '配合', '协助', '做好'];
const PERSONS = '|员|人|长|师|督学|同志|领导|';

const LONGEST = 120;
const SHORT = 12;

/** 等 behind a list, but not of 高等, 平等. */
const ETC = '高中初平对优劣同何';

function strong(words: string, at: number): boolean {
  if (words.charAt(at - 1) === '等') return !ETC.includes(words.charAt(at - 2) || '高');
  for (let length = 1; length <= 4 && length <= at; length += 1) if (holds(STRONG, words.slice(at - length, at))) return true;
  return false;
}

function isPerson(words: string): boolean {
  return words.length < 7 && endingIn(PERSONS, words, 2) !== '';
}

function opens(words: string, at: number, organ: boolean): boolean {
  const any = (list: readonly string[]): boolean => list.some((verb) => words.startsWith(verb, at));
  const left = words.length - at;
  if (organ) return left > 2 && any(SURE);
  return (any(LONG) || (left <= SHORT && OPENS.includes(words.charAt(at)) && !any(NAMES))) && !isPerson(words.slice(at));
}

/** Where an unknown action begins: 市教育局|统抓落实, 市教育局|负责督促学校; 0 where the words are a name. */
export function unknownAction(words: string): number {
  if (words.length > LONGEST) return 0;
  const organ = endsLikeOrgan(words);
  if (organ && !SURE.some((verb) => words.includes(verb))) return 0;
  for (let at = 2; at < words.length; at += 1) if (strong(words, at) && opens(words, at, organ)) return at;
  return 0;
}

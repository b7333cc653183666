import type { Span } from '../model.ts';
import { kindOf } from './names.ts';
import { blankAt, trimmed, type Words } from './parts.ts';
import { holds } from './tables.ts';
import { endsLikeOrgan, wholeUnit } from './words.ts';

/** No unit's name is longer: beyond it a conjunction is not looked for, so that time grows with the words. */
const LONGEST = 80;

/** Length of 及, 和, 与, 以及, 会同, 联合 here; 0 where it is none, or a word of its own (和谐, 及时). */
function wordAt(text: string, at: number): number {
  const next = text.charAt(at + 1);
  switch (text.charAt(at)) {
    case '及':
      return next === '时' || next === '早' ? 0 : next === '其' && !'他它余'.includes(text.charAt(at + 2)) ? 2 : 1;
    case '与':
      return next === '会' ? 0 : 1;
    case '和':
      return next !== '' && '谐平美睦田顺'.includes(next) ? 0 : 1;
    case '以':
      return next === '及' ? 2 : 0;
    case '会':
      return next === '同' ? 2 : 0;
    case '联':
      return next === '合' ? 2 : 0;
    case '+':
    case '·':
    case '•':
      return 1;
    default:
      return 0;
  }
}

interface Joint {
  readonly to: number;
  /** '' where only blanks part. */
  readonly word: string;
}

/** The joint that begins here: blanks and a word, either may be missing. */
function jointAt(text: string, at: number, end: number): Joint {
  let from = at;
  while (from < end && blankAt(text, from)) from += 1;
  const word = text.slice(from, from + wordAt(text, from));
  let to = from + word.length;
  while (word !== '' && to < end && blankAt(text, to)) to += 1;
  return { to, word };
}

function isUnit(words: string): boolean {
  return wholeUnit(words.slice(-LONGEST)) || kindOf(words.slice(0, LONGEST)) !== 'named';
}

const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤';

function isPerson(words: string): boolean {
  return (
    (words.length === 2 || words.length === 3) &&
    SURNAMES.includes(words.charAt(0)) &&
    /^[\u3400-\u9fff]+$/.test(words) &&
    !endsLikeOrgan(words)
  );
}

/** Ends of names that name nobody by themselves: 荔湾区 政府 holds a blank. */
const ENDS = '|政府|人民政府|办公室|管委会|管理委员会|办事处|委员会|党委|党工委|';

/** Whether a blank parts two parties: units, persons, or a unit and what has no known ending (市总工会 市一小). */
function apart(left: string, right: string): boolean {
  const [next = ''] = right.slice(0, LONGEST).split(/\s/, 1);
  if (holds(ENDS, next)) return false;
  if (isPerson(left)) return isPerson(next) || isUnit(right);
  return (wholeUnit(left) || kindOf(left) !== 'named') && (isUnit(right) || /^[\u3400-\u9fff]{2,}$/.test(next));
}

function balanced(words: string): boolean {
  let depth = 0;
  for (let at = 0; at < words.length; at += 1) {
    const mark = words.charAt(at);
    if (mark === '（' || mark === '(' || mark === '〔') depth += 1;
    else if (mark === '）' || mark === ')' || mark === '〕') depth -= 1;
  }
  return depth === 0;
}

/** Whether a joint parts two parties. 会同 stands in no name, so that a class by itself may follow: 信息科会同维保单位. */
function parts(word: string, name: string, rest: string): boolean {
  if (word === '') return apart(name, rest);
  if (word === '会同') return endsLikeOrgan(name) && (endsLikeOrgan(rest) || isUnit(rest));
  return wholeUnit(name) && isUnit(rest);
}

/** Parts a stretch at 及, 和, 与, 会同 or a blank where both halves are whole units; 住房和城乡建设局 stays one. */
export function conjoined({ text }: Words, [start, end]: Span): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start + 1; at < end; at += 1) {
    if (wordAt(text, at) === 0 && !blankAt(text, at)) continue;
    const { to, word } = jointAt(text, at, end);
    const left = trimmed(text, [from, at]);
    if (left[1] - left[0] > LONGEST) break;
    const [name, rest] = [text.slice(...left), text.slice(to, end)];
    if (name !== '' && to < end && balanced(name) && parts(word, name, rest)) {
      found.push(left);
      from = to;
    }
    at = to - 1;
  }
  return [...found, trimmed(text, [from, end])];
}

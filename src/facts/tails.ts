import type { Span } from '../model.ts';
import { pastBlanks } from './chars.ts';
import { figuresAt } from './numerals.ts';
import { among, wordAt, wordBefore } from './words.ts';

const BEFORE = ['之前', '以前', '前'];
const WITHIN = ['以内', '之内', '内'];
const DONE = ['完成', '建成', '竣工', '投用', '投产', '办结', '实现', '到位', '上线', '达到', '完工', '通车', '交付'];
const FULLY = ['全面', '全部', '基本', '力争', '确保', '如期', '按期', '要', '应', '须', '需'];
const CLOSES = '，。；、,;：:（(）)\n';

function past(words: readonly string[], plain: string, at: number): number {
  const start = pastBlanks(plain, at);
  const word = wordAt(words, plain, start);
  return word === '' ? at : start + word.length;
}

/** Behind 前, 之前, 以前, or `at`: 前后 is about a time, not before it. */
export function pastBefore(plain: string, at: number): number {
  const end = past(BEFORE, plain, at);
  return plain.charAt(end) === '后' && plain.charAt(end + 1) !== '续' ? at : end;
}

/** Behind 内, 以内, 之内, or `at`. */
export function pastWithin(plain: string, at: number): number {
  return past(WITHIN, plain, at);
}

/** The word that ends a time, and where the time ends with it. */
export interface Tail {
  readonly word: 'before' | 'within' | '';
  readonly end: number;
}

/** 前 or 内 behind a time that ends at `at`. */
export function tailAt(plain: string, at: number): Tail {
  const before = pastBefore(plain, at);
  const within = before > at ? at : pastWithin(plain, at);
  return { word: before > at ? 'before' : within > at ? 'within' : '', end: Math.max(before, within) };
}

/** Behind an hour or a day of the week between a date and its 前, as in 6月30日（星期一）17:00前; `at` where 前 does not follow. */
export function pastClock(plain: string, at: number): number {
  let end = pastBlanks(plain, at);
  if (among('（(', plain.charAt(end))) {
    let close = end + 1;
    while (close < end + 8 && !among('）)', plain.charAt(close))) close += 1;
    if (close < end + 8) end = close + 1;
  }
  end += wordAt(['上午', '下午', '中午', '晚上', '下班', '晚'], plain, end).length;
  const hour = figuresAt(plain, end);
  if (hour > end && among(':：时点', plain.charAt(hour))) {
    end = figuresAt(plain, hour + 1);
    if (among('分整', plain.charAt(end))) end += 1;
  }
  const before = pastBefore(plain, end);
  return before > end ? before : at;
}

/** Whether the words go on with what is done by the time (6月完成, 2025年全面建成), and not with what was (6月建成的, 建成后). */
export function isDone(plain: string, at: number): boolean {
  const start = past(FULLY, plain, at);
  const end = past(DONE, plain, start);
  return end > start && !among('的后了以', plain.charAt(end));
}

/** Whether a time tells when a thing was done: 2000年底前建成的小区. */
export function isDoneThing(plain: string, at: number): boolean {
  const end = past(DONE, plain, at);
  return end > at && plain.charAt(end) === '的';
}

const LEADS = ['截止到', '截至到', '截至', '截止', '于', '在', '到', '至'];
/** What makes another word of a lead: 收到, 关于, 存在. */
const OTHER: Readonly<Record<string, string>> = { 到: '收接得看达遇受报', 于: '关对由基位处属', 在: '存' };

/** The place of the word before a time that makes it a deadline (到2025年, 于9月20日); `at` where there is none. */
export function leadBefore(plain: string, at: number, from: number): number {
  const lead = wordBefore(LEADS, plain, at, from);
  const start = at - lead.length;
  return among(OTHER[lead] ?? '', plain.charAt(start - 1)) ? at : start;
}

/** Whether the words from `at` on, to the next mark, hold one of some characters. */
export function restHas(chars: string, plain: string, at: number): boolean {
  for (let next = at; next < at + 12 && !closesAt(plain, next); next += 1) if (chars.includes(plain.charAt(next))) return true;
  return false;
}

/** Whether a mark or the end of the words stands at a place. */
export function closesAt(plain: string, at: number): boolean {
  return at >= plain.length || CLOSES.includes(plain.charAt(at));
}

/** Whether a time only begins something that goes on: 6月 of 6月至年底. */
export function opensRange(plain: string, at: number): boolean {
  return among('—-–~至', plain.charAt(pastBlanks(plain, at)));
}

/** Whether a time tells how far things have come (截至2024年底，已建成…), which sets none; `past` where its year is over. */
export function isReport(plain: string, [at, end]: Span, from: number, past: boolean): boolean {
  const lead = leadBefore(plain, at, from);
  return plain.charAt(lead) === '截' && (past || /已|累计|共[有计]|现有/u.test(plain.slice(end, end + 12)));
}

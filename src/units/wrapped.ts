import { actionLength } from './action.ts';
import { labelRole } from './label.ts';
import { kindOf, levelOf } from './names.ts';
import { endsLikeOrgan } from './words.ts';

/** A cell's words with the line breaks of mere wrapping taken out, and where each of its characters stood. */
export interface Unwrapped {
  readonly text: string;
  readonly from: (at: number) => number;
}

const MARKS = /[、，,；;：:。\n]/;
const LONGEST = 40;

function tail(words: string): string {
  const near = words.slice(-LONGEST);
  let at = near.length;
  while (at > 0 && !MARKS.test(near.charAt(at - 1))) at -= 1;
  return near.slice(at).trim();
}

function head(words: string): string {
  return (/^[^、，,；;：:。\n]*/.exec(words.slice(0, LONGEST))?.[0] ?? '').trim();
}

/** Whether a break cuts a word: 市自然资|源局, 按职责分|工落实, 各区县人民|政府; or stands before an action. */
function cuts(left: string, right: string): boolean {
  if (left === '' || right === '') return false;
  const action = actionLength(right);
  if (action > 0 && action === right.length) return true;
  const whole = actionLength(left + right);
  if (whole > right.length && actionLength(left) === 0) return true;
  const name = left + right.slice(0, right.length - action);
  if (endsLikeOrgan(left) && !/[省市县区]$/.test(left)) return false;
  const open = /(?:人民|办事|管委|委员|有关|相关|直属|其他|市直|县直|区直|各)$/.test(left);
  if (!open && (levelOf(left) === '' || kindOf(left) !== 'named' || actionLength(left) > 0)) return false;
  if (/[省市县区]$/.test(left) && left.length > 2) return false;
  return levelOf(right) === '' && (open || kindOf(right) === kindOf(name)) && endsLikeOrgan(name);
}

/** Whether two halves of a unit cell part inside a word or before an action: …、市城市管理|局配合. */
export function cutsWord(left: string, right: string): boolean {
  return cuts(tail(left), head(right));
}

/** A line break beside a mark is wrapping, and so is one inside a word; elsewhere it parts tiers. */
export function unwrapped(cell: string): Unwrapped {
  if (!cell.includes('\n')) return { text: cell, from: (at) => at };
  const kept: string[] = [];
  const starts: (readonly [at: number, gone: number])[] = [[0, 0]];
  let [done, gone, length] = [0, 0, 0];
  const keep = (words: string): void => {
    kept.push(words);
    length += words.length;
  };
  for (const match of cell.matchAll(/[^\S\n]*\n\s*/g)) {
    const [whole] = match;
    const [left, right] = [
      cell.slice(Math.max(0, match.index - 80), match.index),
      cell.slice(match.index + whole.length, match.index + whole.length + 80),
    ];
    keep(cell.slice(done, match.index));
    done = match.index + whole.length;
    if (/[、，,：:；;（(]$/.test(left) || /^[、，,；;）)]/.test(right)) keep(' '.repeat(whole.length));
    else if (labelRole(tail(left)) !== null) keep(' '.repeat(whole.length));
    else if (cuts(tail(left), head(right))) starts.push([length, (gone += whole.length)]);
    else keep(whole);
  }
  keep(cell.slice(done));
  return { text: kept.join(''), from: (at) => at + (starts.findLast(([from]) => from <= at)?.[1] ?? 0) };
}

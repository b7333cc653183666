import { valueOf } from './numerals.ts';
import { one, type Reading, YEAR_END } from './time.ts';
import { among, wordAt } from './words.ts';
import type { Year } from './years.ts';

const TAILS = ['规划期末', '规划期内', '规划期', '期末', '时期末', '时期', '期间', '期内', '末'];

/** “十四五”期间, 十五五末 with the last character of the plan's name at `sign`: to the end of its last year. The tenth plan ended in 2005. */
export function fiveYearsAt(plain: string, sign: number, from: number): Reading | null {
  const name = sign - 2;
  if (name < from || plain.charAt(name) !== '十' || among('百十', plain.charAt(sign - 1))) return null;
  const count = valueOf(plain.slice(name, sign));
  if (count === null) return null;
  const closed = sign + 1 + (among('”"’', plain.charAt(sign + 1)) ? 1 : 0);
  const tail = wordAt(TAILS, plain, closed);
  if (tail === '') return null;
  const at = name > from && among('“"‘', plain.charAt(name - 1)) ? name - 1 : name;
  const year: Year = { at, end: at, of: 'plan', value: 1955 + 5 * count };
  return one({ at: [at, closed + tail.length], kind: 'period', year, last: YEAR_END, tells: true });
}

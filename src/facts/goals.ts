import type { QuantityFact } from '../model.ts';
import { numeralBefore, valueOf } from './numerals.ts';

const WITHOUT_NUMBER = ['全覆盖', '清零', '零增长'];

/**
 * A goal that is no count, with the character that marks it at `at`: 翻两番 is four times, for each 番 doubles; 全覆盖, 清零 and 零增长
 * have no number. Null where none stands, or where it begins before `from`.
 */
export function goalAt(plain: string, at: number, from: number): Omit<QuantityFact, 'text'> | null {
  for (const word of WITHOUT_NUMBER) {
    for (let start = at; start > at - word.length && start >= from; start -= 1) {
      if (plain.startsWith(word, start)) return { value: null, unit: null, bound: null, at: [start, start + word.length] };
    }
  }
  if (plain.charAt(at) !== '番') return null;
  const numeral = numeralBefore(plain, at, from);
  const times = numeral === at ? 1 : valueOf(plain.slice(numeral, at));
  const start = numeral - (plain.charAt(numeral - 1) === '了' ? 2 : 1);
  if (plain.charAt(start) !== '翻' || start < from || times === null) return null;
  return { value: 2 ** times, unit: '倍', bound: null, at: [start, at + 1] };
}

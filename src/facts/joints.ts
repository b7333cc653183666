import { pastBlanks } from './chars.ts';
import { wordAt } from './words.ts';

const RANGE = ['——', '--', '—', '-', '–', '－', '~', '～', '至', '到'];
const LIST = ['、', '以及', '和', '及', '与'];

/** What joins two times or two amounts, 至 of a range or 、 of a list, and where the second begins. */
export interface Joint {
  readonly kind: 'range' | 'list';
  readonly end: number;
}

export function jointAt(plain: string, at: number): Joint | null {
  const start = pastBlanks(plain, at);
  const range = wordAt(RANGE, plain, start);
  const word = range === '' ? wordAt(LIST, plain, start) : range;
  return word === '' ? null : { kind: range === '' ? 'list' : 'range', end: pastBlanks(plain, start + word.length) };
}

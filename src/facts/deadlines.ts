import type { DeadlineFact, FrequencyFact } from '../model.ts';
import { EVERY, FIGURE, LASTING, nextOf, TIME, tracesOf, WIDE } from './chars.ts';
import { frequenciesOf } from './frequencies.ts';
import { folded, valueOf } from './numerals.ts';
import { Years } from './settled.ts';
import { closesAt, isDoneThing, isReport, restHas } from './tails.ts';
import type { Line, Time } from './time.ts';
import { timeAt } from './time-at.ts';
import { wordBefore } from './words.ts';

/** How far a recurrence in a deadline column is read on for what is done each time: 每月10日前报送. */
const REACH = 30;

function recurring(words: string, plain: string, [start, end]: FrequencyFact['at']): DeadlineFact {
  let to = end;
  while (to < end + REACH && !closesAt(plain, to)) to += 1;
  const at = [start, to < end + REACH ? to : end] as const;
  return { text: words.slice(...at), kind: 'recurring', date: null, at };
}

/** Whether a time of a past year only tells: 2016—2020年, 2000年底前建成的小区. */
function tells(plain: string, time: Time): boolean {
  return time.tells === true || restHas('的', plain, time.at[1]);
}

/** The times of folded words in order, none over a recurrence; in a deadline column the recurrences too. */
export function deadlinesOf(words: string, line: Line, year: number | null, repeats: readonly FrequencyFact[]): DeadlineFact[] {
  const { plain, column } = line;
  const bits = column ? TIME | LASTING | FIGURE : TIME;
  const facts: DeadlineFact[] = [];
  const years = new Years(year);
  const waiting = repeats.filter(({ period }) => period !== null);
  let nth = 0;
  let from = 0;
  for (let at = nextOf(bits, plain, 0); at < plain.length || nth < waiting.length; ) {
    const repeat = waiting[nth];
    if (repeat !== undefined && at >= repeat.at[0]) {
      nth += 1;
      if (repeat.at[0] < from) continue;
      if (column) facts.push(recurring(words, plain, repeat.at));
      from = (column ? facts.at(-1) : repeat)?.at[1] ?? from;
      at = nextOf(bits, plain, from);
      continue;
    }
    const reading = timeAt(line, at, from);
    for (const time of reading?.times ?? []) {
      const past = years.isPast(time);
      // Of a document of no known year, 2000年底前建成的小区 is not said to be past.
      const told = year === null ? time.year?.of === 'era' && isDoneThing(plain, time.at[1]) : past && tells(plain, time);
      if (!column && (told || isReport(plain, time.at, from, past))) continue;
      const { date, exists } = years.settle(time);
      facts.push({ text: words.slice(...time.at), kind: exists ? time.kind : 'unresolved', date, at: time.at });
    }
    if (reading?.begins !== undefined && !(year !== null && reading.begins.value < year)) years.keep(reading.begins);
    if (reading !== null) from = reading.to;
    at = nextOf(bits, plain, Math.max(at + 1, from));
  }
  return facts;
}

const NOTHING = ['无', '暂无', '/', '—', '-', '——', '--', '–'];

/** Units that a length of time in a deadline column is counted in: 6个月, 三年. */
const LENGTHS = ['个工作日', '工作日', '个月', '天', '日', '周', '年'];

/** Whether a number and a unit are all that stands there. */
function isLength(cell: string): boolean {
  const unit = wordBefore(LENGTHS, cell, cell.length, 0);
  const number = cell.slice(0, cell.length - unit.length).trimEnd();
  return unit !== '' && number.length < 4 && valueOf(number) !== null;
}

/** A deadline column's cell without a time that can be read: kept as written, but for 无 and dashes. */
function asWritten(words: string, plain: string): DeadlineFact[] {
  const bare = words.trim();
  if (bare === '' || NOTHING.includes(plain.trim())) return [];
  const start = words.length - words.trimStart().length;
  const kind = isLength(plain.trim()) ? 'relative' : 'unresolved';
  return [{ text: bare, kind, date: null, at: [start, start + bare.length] }];
}

/**
 * The times by which something is to be done, in order. A year is the words' own, else that of an earlier time in the same words,
 * else `year`; unknown stays unknown. With `column` the words are a deadline column's cell, and nothing of it is passed over.
 */
export function readDeadlines(words: string, year: number | null, column: boolean): DeadlineFact[] {
  const traces = tracesOf(words);
  if (!column && (traces & TIME) === 0) return [];
  const plain = (traces & WIDE) === 0 ? words : folded(words);
  const repeats = (traces & EVERY) === 0 ? [] : frequenciesOf(words, plain);
  const facts = deadlinesOf(words, { plain, column }, year, repeats);
  return column && facts.length === 0 ? asWritten(words, plain) : facts;
}

import type { Lang } from '../model.ts';
import type { Io } from './io.ts';

/** A run that is over sooner says nothing, in milliseconds. */
const LONG = 1000;
/** Between two looks of a line that is rewritten, and between two lines that stay. */
const REWRITE = 200;
const REPEAT = 10_000;

/** How far a run has come, told on standard error. */
export interface Progress {
  /** So many documents more are done. */
  readonly done: (count: number) => void;
  /** Nothing of it stays on a terminal. */
  readonly end: () => void;
}

/** How long something takes, in the largest unit that says it well. */
function lasting(seconds: number, lang: Lang): string {
  const [count, zh, en] =
    seconds < 90 ? [seconds, '秒', 's'] : seconds < 5400 ? [seconds / 60, '分钟', 'min'] : [seconds / 3600, '小时', 'h'];
  const words = String(Math.max(1, Math.ceil(count)));
  return lang === 'zh' ? `${words} ${zh}` : `${words} ${en}`;
}

/** Documents done, their rate, the time that is left where their number is known; by what was done in so many milliseconds. */
export function said(done: number, total: number | null, elapsed: number, lang: Lang): string {
  const rate = (done / elapsed) * 1000;
  const each = rate < 10 ? rate.toFixed(1) : String(Math.round(rate));
  if (total === null) {
    return lang === 'zh' ? `plan: 已完成 ${String(done)} 份，每秒 ${each} 份` : `plan: ${String(done)} documents, ${each}/s`;
  }
  const left = lasting((total - done) / rate, lang);
  return lang === 'zh'
    ? `plan: 已完成 ${String(done)}/${String(total)} 份，每秒 ${each} 份，约剩 ${left}`
    : `plan: ${String(done)} of ${String(total)} documents, ${each}/s, ${left} left`;
}

/** Columns that the words take: Han and full-width signs two. */
function columnsOf(words: string): number {
  return words.length + (words.match(/[\u2e80-\uffff]/g)?.length ?? 0);
}

/** Tells how a run of so many documents (null: nobody knows) gets on: on a terminal in one line that is rewritten, elsewhere a line now and then. */
export function progressOf(total: number | null, lang: Lang, io: Pick<Io, 'err' | 'env' | 'status' | 'now'>): Progress {
  const now = io.now ?? Date.now;
  const { err, env, status } = io;
  const start = now();
  const terminal = status !== undefined && err.isTTY && env['TERM'] !== 'dumb';
  let next = start + (terminal ? LONG : REPEAT);
  let count = 0;
  return {
    done: (more) => {
      count += more;
      const time = now();
      if (time < next || (total !== null && count >= total)) return;
      next = time + (terminal ? REWRITE : REPEAT);
      const words = said(count, total, time - start, lang);
      if (!terminal) err.write(`${words}\n`);
      // A line that a terminal breaks could not be taken away.
      else if (columnsOf(words) < (err.columns ?? 80)) status(words);
    },
    end: () => {
      if (terminal) status(null);
    },
  };
}

import { describe, expect, it } from 'vitest';
import { type Progress, progressOf, said } from '../../src/cli/progress.ts';
import { statusLine } from '../../src/cli/status-line.ts';
import type { Io } from '../../src/cli/io.ts';

interface Seen {
  readonly progress: Progress;
  readonly lines: (string | null)[];
  readonly at: (time: number, done: number) => void;
}

/** A run of 100 documents, if nothing else is said, under a clock that is set by hand. */
function watched(terminal: boolean, columns = 80, env: Io['env'] = {}, total: number | null = 100): Seen {
  let time = 0;
  const lines: (string | null)[] = [];
  const io: Pick<Io, 'err' | 'env' | 'status' | 'now'> = {
    err: { write: (words) => lines.push(String(words)) > 0, isTTY: terminal, columns },
    env,
    now: () => time,
    ...(terminal && { status: (words: string | null) => lines.push(words) }),
  };
  const progress = progressOf(total, 'en', io);
  return {
    progress,
    lines,
    at: (now, done) => {
      time = now;
      progress.done(done);
    },
  };
}

describe('progress', () => {
  it('is one line of a terminal after a second, rewritten five times a second, taken away at the end', () => {
    const { lines, at, progress } = watched(true);
    at(900, 9);
    expect(lines).toEqual([]);
    at(1000, 1);
    at(1100, 1);
    at(1250, 9);
    at(9900, 79);
    at(99_000, 1);
    progress.end();
    expect(lines).toEqual([
      'plan: 10 of 100 documents, 10/s, 9 s left',
      'plan: 20 of 100 documents, 16/s, 5 s left',
      'plan: 99 of 100 documents, 10/s, 1 s left',
      null,
    ]);
  });

  it('is a line every ten seconds elsewhere', () => {
    const { lines, at, progress } = watched(false);
    for (let second = 1; second < 25; second += 1) at(second * 1000, 1);
    progress.end();
    expect(lines).toEqual(['plan: 10 of 100 documents, 1.0/s, 2 min left\n', 'plan: 20 of 100 documents, 1.0/s, 80 s left\n']);
  });

  it('tells no time that is left where nobody knows how many documents will come', () => {
    const { lines, at } = watched(false, 80, {}, null);
    at(20_000, 50);
    expect(lines).toEqual(['plan: 50 documents, 2.5/s\n']);
    expect(said(1200, null, 30_000, 'zh')).toBe('plan: 已完成 1200 份，每秒 40 份');
  });

  it('is lines where the terminal cannot rewrite one', () => {
    const { lines, at } = watched(true, 80, { TERM: 'dumb' });
    at(5000, 10);
    at(10_000, 10);
    expect(lines).toEqual(['plan: 20 of 100 documents, 2.0/s, 40 s left\n']);
  });

  it('is not shown where the terminal would break it', () => {
    const { lines, at } = watched(true, 30);
    at(5000, 10);
    expect(lines).toEqual([]);
  });

  it('is said in both languages, hours as hours', () => {
    expect(said(1200, 20_000, 3000, 'zh')).toBe('plan: 已完成 1200/20000 份，每秒 400 份，约剩 47 秒');
    expect(said(10, 20_000, 10_000, 'zh')).toBe('plan: 已完成 10/20000 份，每秒 1.0 份，约剩 6 小时');
    expect(said(1200, 20_000, 60_000, 'en')).toBe('plan: 1200 of 20000 documents, 20/s, 16 min left');
  });
});

describe('the line of a terminal', () => {
  const terminal = (open = false): { words: string[]; line: ReturnType<typeof statusLine> } => {
    const words: string[] = [];
    const line = statusLine(
      (one) => words.push(one),
      () => open,
    );
    return { words, line };
  };

  it('makes room for what is written, and leaves nothing', () => {
    const { words, line } = terminal();
    line.before();
    line.show('a');
    line.show('b');
    line.before();
    line.before();
    line.show('c');
    line.show(null);
    line.show(null);
    expect(words).toEqual(['a', '\r\u001b[Kb', '\r\u001b[K', 'c', '\r\u001b[K']);
  });

  it('is not shown behind an unfinished line', () => {
    const { words, line } = terminal(true);
    line.show('a');
    line.show(null);
    expect(words).toEqual([]);
  });
});

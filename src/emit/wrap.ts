import { largest } from '../lists.ts';
import { width } from './width.ts';

/** Characters that steer a terminal or hide: shown as marks, so that a document can slip nothing in. */
const HIDDEN = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

export function shown(words: string): string {
  return words.replace(HIDDEN, (char) => (char === '\t' ? ' ' : `\\u${(char.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`));
}

/** Runs that stay together: a word of Latin letters or digits with what clings to it; any other character alone, with the marks that may not begin a line. */
const RUN = /(?:[!-~]+ ?|[^!-~])[，。；、：！？）》〉”’」』〕】%]*/gsu;
const HANGING = 4;

/** Breaks one run that is wider than a line. */
function broken(run: string, room: number): string[] {
  const parts: string[] = [];
  let line = '';
  for (const char of run) {
    if (line !== '' && width(line + char) > room) {
      parts.push(line);
      line = '';
    }
    line += char;
  }
  return [...parts, line];
}

function wrapLine(words: string, room: number): string[] {
  if (words.length * 2 <= room || (words.length <= room && width(words) <= room)) return [words];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [run] of words.matchAll(RUN)) {
    const wide = width(run);
    if (used > 0 && used + wide > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const parts = wide > room ? broken(run, room) : [run];
    for (const part of parts.slice(0, -1)) lines.push(part);
    const last = parts.at(-1) ?? '';
    line += last;
    used += width(last);
  }
  return [...lines, line];
}

/** Words as lines no wider than `room` cells (at least 2, a Chinese character being 2); no character is lost, and no line begins with a closing mark where it can be helped. */
export function wrap(words: string, room: number): string[] {
  return shown(words)
    .split('\n')
    .flatMap((line) => wrapLine(line, Math.max(room, HANGING)));
}

export function widest(words: string): number {
  return largest(
    shown(words)
      .split('\n')
      .map((line) => width(line)),
  );
}

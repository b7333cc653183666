import { decodeHTMLStrict } from 'entities';
import { Parser } from 'htmlparser2';
import type { Span } from '../model.ts';
import { type Run, tagKind } from './tags.ts';

const REFERENCE = /&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});/gu;

/** Text between tags, its entities decoded one by one so that each keeps its place. */
function decoded(words: string, from: number): Run[] {
  const runs: Run[] = [];
  let done = 0;
  for (const match of words.matchAll(REFERENCE)) {
    const value = decodeHTMLStrict(match[0]);
    if (match.index > done) runs.push({ words: words.slice(done, match.index), from: from + done, to: from + match.index });
    done = match.index + match[0].length;
    runs.push({ words: value, from: from + match.index, to: from + done });
  }
  if (words.length > done) runs.push({ words: words.slice(done), from: from + done, to: from + words.length });
  return runs;
}

/** Reads any markup with a parser. Tags that are not known stay in the text as they are written; comments are markup. */
export function parse(source: string, [start, end]: Span): Run[] {
  const words = source.slice(start, end);
  const runs: Run[] = [];
  let done = 0;
  const text = (to: number): void => {
    if (to > done) runs.push(...decoded(words.slice(done, to), start + done));
    done = Math.max(done, to);
  };
  const tag = (name: string): void => {
    const kind = tagKind(name);
    if (kind === null || parser.endIndex < parser.startIndex || parser.startIndex < done) return;
    text(parser.startIndex);
    if (kind === 'block') runs.push(null);
    done = parser.endIndex + 1;
  };
  const parser = new Parser(
    {
      onopentagname: () => undefined,
      onopentag: (name) => tag(name),
      onclosetag: (name, implied) => {
        if (!implied) tag(name);
      },
      oncomment: () => {
        text(parser.startIndex);
        done = parser.endIndex + 1;
      },
    },
    { decodeEntities: false, recognizeSelfClosing: false },
  );
  parser.write(words);
  const open = done;
  parser.end();
  // What an unclosed tag or comment swallowed at the end is no markup: it stays text.
  if (done > words.length) done = Math.min(open, words.length);
  text(words.length);
  return runs;
}

import type { Decode } from '../fragment/decode.ts';
import type { Run } from '../fragment/tags.ts';

/** Tags whose content no reader of a page sees. */
export const UNSEEN: ReadonlySet<string> = new Set(
  'script style template noscript head title select textarea xml iframe object svg math audio video canvas'.split(' '),
);
/** Tags that part paragraphs (HTML, 15.3); any other, such as `o:p` and `st1:chsdate` of Word, parts nothing. */
export const BLOCK: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body br caption center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
);
const HAN_SIDE = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—]/;
const BLANKS = /[ \t\r\n\f]+/g;
/** White space that holds a line end: what it is depends on what stands beside it, perhaps in another tag. */
const WRAP = '\n';

/** The words of a text node: entities decoded, white space one blank, or a wrap where the source's line ends in it. */
export function wordsOf(source: string, from: number, to: number, decode: Decode): Run[] {
  const words = source.slice(from, to);
  if (!/[ \t\r\n\f]/.test(words)) return decode(words, from);
  return decode(words, from).flatMap((run) => {
    if (run === null || run.to - run.from !== run.words.length) return [run];
    const parts: Run[] = [];
    let at = 0;
    for (const match of run.words.matchAll(BLANKS)) {
      const end = match.index + match[0].length;
      if (match.index > at) parts.push({ words: run.words.slice(at, match.index), from: run.from + at, to: run.from + match.index });
      parts.push({ words: /[\r\n]/.test(match[0]) ? WRAP : ' ', from: run.from + match.index, to: run.from + end });
      at = end;
    }
    if (at < run.words.length) parts.push({ words: run.words.slice(at), from: run.from + at, to: run.to });
    return parts;
  });
}

/** White space as a browser shows it: blanks side by side are one, and wraps between two Chinese characters are none. */
export function unwrapped(runs: readonly Run[]): Run[] {
  const shown: Run[] = [];
  let blanks: Exclude<Run, null>[] = [];
  for (const run of [...runs, null]) {
    if (run !== null && (run.words === WRAP || run.words === ' ')) {
      blanks.push(run);
      continue;
    }
    const [first] = blanks;
    const before = shown.at(-1);
    if (first !== undefined && before != null && run !== null) {
      const han = HAN_SIDE.test(before.words.slice(-1)) && HAN_SIDE.test(run.words.charAt(0));
      if (!han || blanks.some(({ words }) => words === ' ')) shown.push({ ...first, words: ' ' });
    }
    blanks = [];
    shown.push(run);
  }
  return shown;
}

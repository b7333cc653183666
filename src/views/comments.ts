import type { Span } from '../model.ts';

const SHORT = /<!--(?:-?>)?/g;

/** Comments of markup, `<!-->` and `<!--->` too. What is never closed is none. */
export function* comments(text: string): Generator<Span> {
  SHORT.lastIndex = 0;
  for (let open = SHORT.exec(text); open !== null; open = SHORT.exec(text)) {
    const { 0: words, index: at } = open;
    const close = words.endsWith('>') ? at + words.length - 3 : text.indexOf('-->', at + 4);
    if (close < 0) return;
    const end = close + 3;
    yield [at, end];
    SHORT.lastIndex = end;
  }
}

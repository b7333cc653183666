import { VERBS } from './verbs.ts';

let pieces: RegExp | null = null;

/** Every known word of an action, longer ones first. */
function known(): RegExp {
  const verbs = Object.values(VERBS)
    .flat()
    .map((verb) => verb.slice(1))
    .sort((a, b) => b.length - a.length);
  return new RegExp(`${verbs.join('|')}|[，,\\s]`, 'g');
}

/** What an action holds besides known words: 加 of 按职责分工加监管; '' where all is known. */
export function leftover(words: string): string {
  pieces ??= known();
  return words.replace(pieces, '');
}

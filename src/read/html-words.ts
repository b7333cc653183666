import { decoded } from '../fragment/parse.ts';
import type { Run } from '../fragment/tags.ts';
import { isTag, type Node } from './html-tree.ts';

/** Tags whose content no reader sees. */
export const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'head', 'select', 'textarea', 'title', 'xml']);
export const INLINE = new Set([
  'span',
  'strong',
  'b',
  'em',
  'i',
  'u',
  's',
  'font',
  'sub',
  'sup',
  'small',
  'big',
  'a',
  'ins',
  'label',
  'o:p',
  'nobr',
  'strike',
  'img',
  'mark',
  'st1',
  'abbr',
  'wbr',
]);
/** A page may hold no deeper nesting; what lies deeper is not looked at, and said so. */
export const DEEPEST = 400;
const HAN_SIDE = /[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef“”‘’…—]/;

/** The words of a text node: entities decoded, white space as a browser shows it; a line end between two Chinese characters is none. */
function words(source: string, from: number, to: number): Run[] {
  return decoded(source.slice(from, to), from).flatMap((run) => {
    if (run === null || run.to - run.from !== run.words.length) return [run];
    const parts: Run[] = [];
    let at = 0;
    for (const match of run.words.matchAll(/[ \t\r\n\f]+/g)) {
      const end = match.index + match[0].length;
      if (match.index > at) parts.push({ words: run.words.slice(at, match.index), from: run.from + at, to: run.from + match.index });
      const sides = [source.charAt(run.from + match.index - 1), source.charAt(run.from + end)];
      const wrapped = /[\r\n]/.test(match[0]) && sides.every((side) => HAN_SIDE.test(side) || side === '<' || side === '>');
      if (!wrapped) parts.push({ words: ' ', from: run.from + match.index, to: run.from + end });
      at = end;
    }
    if (at < run.words.length) parts.push({ words: run.words.slice(at), from: run.from + at, to: run.to });
    return parts;
  });
}

/** What a node says, in runs; blocks and line breaks part paragraphs. Nested tables are read as lines of their cell. */
export function runsOf(node: Node, source: string, depth = 0): Run[] {
  if (node.type === 'text') return words(source, node.startIndex ?? 0, (node.endIndex ?? -1) + 1);
  if (!isTag(node) || UNSEEN.has(node.name) || depth > DEEPEST) return [];
  const inner = node.children.flatMap((child) => runsOf(child, source, depth + 1));
  return INLINE.has(node.name) ? inner : [null, ...inner, null];
}

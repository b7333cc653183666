import { formatted } from '../office/numerals.ts';

/** An `<ol>` that is open, or a `<ul>` (no format): a browser writes the numbers of the first, and they stand in no text. */
interface List {
  readonly format: string | null;
  next: number;
}
export type Lists = List[];

const FORMATS: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };
const STYLES: readonly (readonly [RegExp, string])[] = [
  [/cjk-ideographic|simp-chinese|trad-chinese/, 'chineseCounting'],
  [/lower-(?:alpha|latin)/, 'lowerLetter'],
  [/upper-(?:alpha|latin)/, 'upperLetter'],
  [/lower-roman/, 'lowerRoman'],
  [/upper-roman/, 'upperRoman'],
];

/** Whether a declaration is list-style: none, or list-style-type: none. */
function saysNone(declaration: string): boolean {
  const colon = declaration.indexOf(':');
  return colon >= 0 && /^\s*list-style/i.test(declaration.slice(0, colon)) && /\bnone\b/i.test(declaration.slice(colon));
}

export function openList(lists: Lists, name: 'ol' | 'ul', attributes: ReadonlyMap<string, string>): void {
  const style = attributes.get('style') ?? '';
  const bare = name === 'ul' || style.split(';').some(saysNone);
  const named = STYLES.find(([pattern]) => pattern.test(style))?.[1];
  lists.push({
    format: bare ? null : (named ?? FORMATS[attributes.get('type') ?? ''] ?? 'decimal'),
    next: Number.parseInt(attributes.get('start') ?? '1', 10) || 1,
  });
}

/** The mark that a browser writes before an item: `3.`, `三、`; '' where it writes none. */
export function itemMark(lists: Lists, attributes: ReadonlyMap<string, string>): string {
  const list = lists.at(-1);
  if (list === undefined || list.format === null) return '';
  const own = Number.parseInt(attributes.get('value') ?? '', 10);
  if (!Number.isNaN(own)) list.next = own;
  const mark = `${formatted(list.next, list.format)}${list.format === 'chineseCounting' ? '、' : '.'}`;
  list.next += 1;
  return mark;
}

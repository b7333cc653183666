/** Tags that carry cells of these tables. Only these are markup: 《<政府工作报告>…》 and a<b stay text. */
const BLOCK = [
  'p',
  'div',
  'br',
  'li',
  'ul',
  'ol',
  'tr',
  'table',
  'tbody',
  'td',
  'th',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'section',
  'center',
  'blockquote',
  'hr',
];
const INLINE = [
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
  'del',
  'label',
  'o:p',
  'nobr',
  'strike',
  'img',
  'mark',
];

const kinds = new Map<string, 'block' | 'inline'>([
  ...BLOCK.map((name) => [name, 'block'] as const),
  ...INLINE.map((name) => [name, 'inline'] as const),
]);

/** A block's tag parts paragraphs, an inline one parts nothing, null is no markup. Any case. */
export function tagKind(name: string): 'block' | 'inline' | null {
  return kinds.get(name.toLowerCase()) ?? null;
}

/** A run of a cell: text that stands for `from…to` of the source, or a place where a paragraph ends (null). */
export type Run = { readonly words: string; readonly from: number; readonly to: number } | null;

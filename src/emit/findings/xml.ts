import { shown } from '../wrap.ts';

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** What XML 1.0 cannot hold in any form and `shown` leaves: halves of a pair, and the two that are no characters. */
const BARRED = /[\ud800-\udfff\ufffe\uffff]/gu;

/** Words as XML may hold them: marks for hidden characters, which XML bars or a reader would not see. */
export function escaped(words: string): string {
  return shown(words)
    .replace(BARRED, '\ufffd')
    .replace(/[&<>"]/gu, (char) => NAMES[char] ?? char);
}

export type Attributes = Readonly<Record<string, string | number>>;

/** Attributes as they stand in a tag, a blank before each. */
export function attributed(attributes: Attributes): string {
  // A line break in an attribute would be read as a blank.
  const list = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value)).replace(/\n/gu, '&#10;')}"`);
  return list.join('');
}

/** An element with elements in it, each on lines of its own; not indented, as that would change words in them. */
export function element(name: string, attributes: Attributes, inside: readonly string[] = []): string {
  const head = name + attributed(attributes);
  return inside.length === 0 ? `<${head}/>` : `<${head}>\n${inside.join('\n')}\n</${name}>`;
}

/** An element with words in it. */
export function worded(name: string, attributes: Attributes, words: string): string {
  return `<${name}${attributed(attributes)}>${escaped(words)}</${name}>`;
}

export const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';

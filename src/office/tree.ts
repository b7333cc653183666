import { attribute, scan } from './xml.ts';

/** A tree of XML as far as it is read. */
export interface Element {
  readonly name: string;
  readonly raw: string;
  readonly children: readonly Node[];
}
export type Node = Element | string;

export function isElement(node: Node): node is Element {
  return typeof node !== 'string';
}

/** Word's own namespace, in its usual and its strict form: names in it are read with the prefix `w`, whatever a program calls it. */
const WORD =
  /xmlns(?::([\w.-]+))?\s*=\s*["'](?:http:\/\/schemas\.openxmlformats\.org\/wordprocessingml\/2006\/main|http:\/\/purl\.oclc\.org\/ooxml\/wordprocessingml\/main)["']/;

/** The name of an element or attribute with Word's prefix. */
function renamer(xml: string): ((name: string) => string) | null {
  const found = WORD.exec(xml.slice(0, 20_000));
  if (found === null || found[1] === 'w') return null;
  const prefix = found[1] === undefined ? '' : `${found[1]}:`;
  return (name) => (name.startsWith(prefix) && (prefix !== '' || !name.includes(':')) ? `w:${name.slice(prefix.length)}` : name);
}

/** The tree of a part; an empty one where there is none. Throws a RangeError as `scan` does. */
export function treeOf(xml: string | null): Element {
  const root: { name: string; raw: string; children: Node[] } = { name: '', raw: '', children: [] };
  if (xml === null) return root;
  const open = [root];
  const rename = renamer(xml);
  const prefix = rename === null ? null : (WORD.exec(xml.slice(0, 20_000))?.[1] ?? '');
  scan(xml, {
    open: (name, raw) => {
      const own = prefix === null || prefix === '' ? raw : raw.replaceAll(` ${prefix}:`, ' w:');
      const element = { name: rename === null ? name : rename(name), raw: own, children: [] };
      open.at(-1)?.children.push(element);
      open.push(element);
    },
    close: () => {
      open.pop();
    },
    text: (words) => {
      open.at(-1)?.children.push(words);
    },
  });
  return root;
}

/** The children of an element that have a name. */
export function childrenOf(element: Element | undefined, name: string): Element[] {
  return (element?.children ?? []).filter(isElement).filter((child) => child.name === name);
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((child): child is Element => isElement(child) && child.name === name);
}

/** The first element down a road of names. */
export function downTo(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((here, name) => childOf(here, name), element);
}

export function valueOf(element: Element | undefined, name = 'w:val'): string | undefined {
  return element === undefined ? undefined : attribute(element.raw, name);
}

/** Whether a property that is on by being there is on: `<w:vanish/>`, but not `<w:vanish w:val="0"/>`. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(valueOf(element) ?? '1');
}

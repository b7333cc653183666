import { DomHandler, Parser } from 'htmlparser2';

/** A tree of XML as far as it is read. No entity beyond the five of XML is expanded, nothing is fetched. */
export interface Element {
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
}
export type Node = Element | { readonly data: string };

export function isElement(node: Node): node is Element {
  return 'name' in node && 'children' in node;
}

/** No document nests as deep; a file that does is an attack on the stack of whoever reads it. */
const DEEPEST = 400;

class Handler extends DomHandler {
  #depth = 0;
  override onopentag(name: string, attribs: Record<string, string>): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new RangeError(`nested deeper than ${String(DEEPEST)}`);
    super.onopentag(name, attribs);
  }
  override onclosetag(): void {
    this.#depth -= 1;
    super.onclosetag();
  }
}

/** Reads a part of a container; throws a RangeError where it nests deeper than any document. */
export function xmlOf(bytes: Uint8Array | undefined): Element {
  const handler = new Handler();
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  parser.end(bytes === undefined ? '' : new TextDecoder().decode(bytes));
  return { name: '', attribs: {}, children: handler.root.children as unknown as Node[] };
}

/** The children of an element by their names. */
export function childrenOf(element: Element | undefined, ...names: readonly string[]): Element[] {
  return (element?.children ?? []).filter(isElement).filter(({ name }) => names.includes(name));
}

export function childOf(element: Element | undefined, name: string): Element | undefined {
  return childrenOf(element, name)[0];
}

/** The first element down a road of names. */
export function downTo(element: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((here, name) => childOf(here, name), element);
}

export function valueOf(element: Element | undefined, name = 'w:val'): string | undefined {
  return element?.attribs[name];
}

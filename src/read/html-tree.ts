/** A page's tree, as far as it is read: tags, and texts with where they stand in the source (`endIndex` is the last character's). */
export interface Leaf {
  readonly type: 'text' | 'comment' | 'directive' | 'cdata' | 'root';
  readonly startIndex?: number | null;
  readonly endIndex?: number | null;
}
export interface Tag {
  readonly type: 'tag' | 'script' | 'style';
  readonly name: string;
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: readonly Node[];
  readonly startIndex?: number | null;
  readonly endIndex?: number | null;
}
export type Node = Leaf | Tag;

export function isTag(node: Node): node is Tag {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

import { resolve } from 'node:path';
import type { Item } from '../../jobs/done.ts';
import { sizeOf } from '../../source/stat.ts';

/** How large a document is before it is read, in bytes or characters; 0 of one that is only a fault. */
export function sizeIn(cwd: string): (item: Item) => number {
  return ({ path, content, fault }) => (fault === undefined ? (content?.length ?? sizeOf(resolve(cwd, path))) : 0);
}

import { labelRole } from './action.ts';

/** Length of the label that ends the words: 市教育局配合单位 → 4; 0 where there is none. */
export function labelEnding(words: string): number {
  for (let length = words.length; length >= 2; length -= 1) if (labelRole(words.slice(-length)) !== null) return length;
  return 0;
}

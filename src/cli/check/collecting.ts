import type { Outlet } from '../works/outlet.ts';
import type { Identity } from './accepted.ts';

export interface Identified {
  readonly path: string;
  readonly findings: readonly Identity[];
}

/** Collects what a baseline keeps of each document: small, and written as one. */
export function collecting(list: Identified[]): Outlet {
  return {
    sections: 1,
    take: ([words = '']) => {
      list.push(JSON.parse(typeof words === 'string' ? words : Buffer.from(words).toString()) as Identified);
      return true;
    },
    finish: () => true,
    discard: () => undefined,
  };
}

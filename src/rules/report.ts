import { clip } from '../clip.ts';
import type { Args, Related } from '../finding.ts';
import type { Say, Span } from '../model.ts';
import { rangeOf } from '../text.ts';
import type { Hit } from './rule.ts';
import type { BoundCell } from './walk.ts';

/** How many other places a finding names. */
const MOST = 50;

export function place({ cell }: BoundCell, [start, end]: Span): readonly Span[] {
  return rangeOf(cell.text, start, end);
}

/** Other places of a fault under one wording. */
export function also(ranges: readonly (readonly Span[])[], say: Say): Related[] {
  return ranges.slice(0, MOST).map((range) => ({ say, range }));
}

const SAME: Say = { zh: '这里同样如此', en: 'the same here' };

/**
 * What a document does on more than a third of its rows is its way of writing and no fault of a row:
 * it is said once, as a note, with the other places named.
 */
export function rarely<A extends Args & { readonly others: number }>(hits: readonly Hit<A>[], rows: number): readonly Hit<A>[] {
  const [first, ...rest] = hits;
  if (first === undefined || rest.length < 2 || hits.length * 3 <= rows) return hits;
  return [
    {
      range: first.range,
      task: first.task ?? null,
      severity: 'info',
      args: { ...first.args, others: rest.length },
      related: [
        ...(first.related ?? []),
        ...also(
          rest.map(({ range }) => range),
          SAME,
        ),
      ],
    },
  ];
}

export function othersZh({ others }: { readonly others: number }): string {
  return others === 0 ? '' : `；全表另有${others}处同样如此，只报一次`;
}

export function othersEn({ others }: { readonly others: number }): string {
  return others === 0 ? '' : `; the document does so in ${others} other places and this is said once`;
}

/** 1 cell, 2 cells. */
export const cellsEn = (count: number): string => `${String(count)} cell${count === 1 ? '' : 's'}`;

/** Words shortened for a message. */
export function brief(words: string, most = 24): string {
  const line = words.replace(/\s+/g, ' ');
  return line.length <= most ? line : `${clip(line, 0, most)}…`;
}

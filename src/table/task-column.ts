import type { Text } from '../model.ts';
import { type Heading, isParty } from './headers.ts';
import type { Weight } from './weights.ts';

type Headings = readonly (Heading | null)[];
/** A column that may hold the tasks, and how surely its name says so. */
type Ranked = readonly [at: number, rank: number];

function firstParty(headings: Headings): number {
  return headings.findIndex((heading) => heading !== null && isParty(heading.holds));
}

/** Which of the columns named after work holds the tasks: the surest name, unless another's cells are much longer and fuller. */
function surest(ranks: readonly Ranked[], weights: readonly Weight[], rows: number): number {
  const longest = ranks.reduce((most, [at]) => Math.max(most, weights[at]?.length ?? 0), 0);
  const score = ([at, rank]: Ranked): number => {
    const { filled, length } = weights[at] ?? { filled: 0, length: 0 };
    // 要求 of a few words beside 承担任务 says how it is to be done.
    const sure = rank === 2 && length * 4 >= longest * 3 ? 1.6 : 1;
    return Math.sqrt(length + 1) * (rows === 0 ? 1 : (filled + 1) / (rows + 1)) * sure;
  };
  return ranks.reduce((best, candidate) => (score(candidate) > score(best) ? candidate : best), ranks[0] ?? ([-1, 0] as const))[0];
}

/**
 * Columns of unknown names before the parties whose cells are much longer and fuller than those of all that are named after work: 项目
 * | 评判口径. They say what is to be done, whatever they are called.
 */
function sentences(works: readonly Ranked[], headings: Headings, weights: readonly Weight[]): Ranked[] {
  const [longest, fullest] = works.reduce(
    ([length, filled], [at]) => [Math.max(length, weights[at]?.length ?? 0), Math.max(filled, weights[at]?.filled ?? 0)],
    [0, 0],
  );
  const end = firstParty(headings);
  return headings.flatMap((heading, at): Ranked[] => {
    const { length, filled } = weights[at] ?? { length: 0, filled: 0 };
    return heading === null && at < end && length > 2 * longest && longest < 12 && filled >= fullest ? [[at, 1]] : [];
  });
}

/** Where no name speaks of work: the innermost category, or columns of unknown names before the parties. */
function nameless(header: readonly Text[], headings: Headings): Ranked[] {
  const inner = headings.findLastIndex((heading) => heading?.holds === 'category');
  const end = inner < 0 ? -1 : firstParty(headings);
  const unknown = headings.flatMap((heading, at): Ranked[] =>
    heading === null && header[at]?.value !== '' && (end < 0 || at < end) ? [[at, 1]] : [],
  );
  return inner < 0 ? unknown : [[inner, 1], ...unknown];
}

/** The column that holds the tasks, -1 where none may. */
export function taskColumn(header: readonly Text[], headings: Headings, weights: readonly Weight[], rows: number): number {
  const named = headings.findIndex((heading) => heading?.holds === 'task');
  if (named >= 0) return named;
  const works = headings.flatMap((heading, at): Ranked[] => (heading?.holds === 'work' ? [[at, heading.rank]] : []));
  return surest(works.length === 0 ? nameless(header, headings) : [...works, ...sentences(works, headings, weights)], weights, rows);
}

/** In a table without a number column, one named after work (任务 | 措施 | 部门) that holds nothing but numbers is it. */
export function renumbered(headings: Headings, weights: readonly Weight[]): Headings {
  if (headings.some((heading) => heading?.holds === 'number')) return headings;
  const works = headings.flatMap((heading, at) => (heading?.holds === 'work' || heading?.holds === 'category' ? [at] : []));
  const number = works.length < 2 ? undefined : works.find((at) => (weights[at]?.filled ?? 0) > 1 && weights[at]?.numeric === 1);
  return number === undefined ? headings : headings.map((heading, at) => (at === number ? { holds: 'number' } : heading));
}

import type { Text } from '../model.ts';
import { likeUnits } from './align.ts';

/** No name of a group is longer on average. */
const LONGEST = 16;
/** Amounts and dates name no group. */
const FIGURES = /^[\d\s.%/－—-]*$/;

/**
 * Whether a column of an unknown name (攻坚行动, 战役) groups the tasks: it stands before them, is short, and one of its names holds
 * for several rows, as a merged cell or a repeated one does. `length` is how long its words are, `tasks` how long the tasks'.
 */
export function groups(rows: readonly (readonly Text[])[], at: number, task: number, length: number, tasks: number): boolean {
  if (at >= task || length === 0 || length > LONGEST || length * 2 > tasks) return false;
  const cells = rows.filter((row) => (row[task]?.value ?? '') !== '').map((row) => row[at]?.value ?? '');
  const held = cells.some((words, row) => row > 0 && (words === '' || words === cells[row - 1]));
  return held && cells[0] !== '' && cells.every((words) => words === '' || !(FIGURES.test(words) || likeUnits(words)));
}

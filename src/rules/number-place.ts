import type { Span, Task } from '../model.ts';
import { rangeOf } from '../text.ts';
import { spotOf } from './spots.ts';

/** Where the number of a task stands; of a task without one, its words. */
export function numberPlace(task: Task): readonly Span[] {
  return task.numberText === null ? spotOf(task) : rangeOf(task.numberText);
}

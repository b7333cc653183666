import type { Plan, Task } from '../model.ts';
import type { Checked } from './rule.ts';
import { unnumbered } from './unnumbered.ts';

/** A break in a run of numbers. `expected` is the number that should stand there. */
export interface Break {
  readonly kind: 'gap' | 'repeated' | 'backward';
  readonly task: Task;
  readonly expected: number;
  readonly found: number;
  /** The task that bears the number already, or after which the number steps back. */
  readonly other: Task | null;
}

interface One {
  readonly task: Task;
  readonly value: number;
  readonly scope: readonly string[];
}

/** An extract takes its numbers from a larger table: gaps in it are right. */
const EXTRACT =
  /摘录|摘编|节选|选编|选登|序号沿用|编号沿用|沿用(?:总|原|全)|部分任务|(?:序号|编号)[与同依按]?(?:总|原|全)表|涉及[^，。；]{1,16}部分|[（(][^（）()]{2,20}部分[）)]/u;
/** Numbers under which matters were entered elsewhere: 案号, 建议编号, 立项编号. */
const ENTERED = /案|建议|立项|登记|督/u;
export function isExtract({ title, skipped, tasks, columns }: Plan): boolean {
  return (
    columns.some(({ holds, header }) => holds === 'number' && ENTERED.test(header)) ||
    EXTRACT.test(title ?? '') ||
    skipped.some(({ kind, text }) => (kind === 'title' || kind === 'note') && EXTRACT.test(text)) ||
    leavesMostOut(tasks)
  );
}

/** 3, 68, 69, 73: rising numbers with several gaps that leave out more than they keep, as one office's share of a larger table has. */
function leavesMostOut(tasks: readonly Task[]): boolean {
  const numbers = tasks.flatMap(({ ordinal }) => ordinal ?? []);
  const steps = numbers.slice(1).map((number, at) => number - (numbers[at] ?? 0));
  const missing = (numbers.at(-1) ?? 0) - (numbers[0] ?? 1) + 1 - numbers.length;
  // One number given twice is a fault of its own, and no sign of a whole table.
  return steps.filter((step) => step <= 0).length < 2 && steps.filter((step) => step > 1).length > 1 && missing >= numbers.length;
}

/** How many tasks without a number stand right before each task: they, and no gap, are the fault. */
function bareBefore(plan: Plan): ReadonlyMap<Task, number> {
  const bare = unnumbered(plan) ?? new Set();
  const found = new Map<Task, number>();
  let count = 0;
  for (const task of bare.size === 0 ? [] : plan.tasks) {
    if (bare.has(task)) count += 1;
    else {
      if (count > 0) found.set(task, count);
      count = 0;
    }
  }
  return found;
}

/** Numbers of one sort: the plain ones of a table, and those of two levels (1.1, 1.2) under each first part. */
function sorts({ tasks }: Plan): One[][] {
  const found = new Map<string, One[]>();
  for (const task of tasks) {
    const parts = /^(.*[.\-－]|[A-Za-z]{1,3})(\d+)$/.exec(task.number ?? '');
    const value = task.ordinal ?? (parts === null ? null : Number(parts[2]));
    if (value === null) continue;
    const sort = task.ordinal === null ? (parts?.[1] ?? '') : '';
    const list = found.get(sort);
    const one = { task, value, scope: sort === '' ? task.categoryPath : [] };
    if (list === undefined) found.set(sort, [one]);
    else list.push(one);
  }
  return [...found.values()];
}

function runs(list: readonly One[], level: number): One[][] {
  const found: One[][] = [];
  let last: string | null = null;
  for (const one of list) {
    const key = one.scope.slice(0, level).join('\u0000');
    if (key === last) found.at(-1)?.push(one);
    else found.push([one]);
    last = key;
  }
  return found;
}

function disorder(list: readonly One[], level: number): number {
  let count = 0;
  for (const run of runs(list, level)) {
    if (level > 0 && run[0]?.value !== 1) count += 1;
    for (const [at, { value }] of run.entries()) if (at > 0 && value !== (run[at - 1]?.value ?? 0) + 1) count += 1;
  }
  return count;
}

/** The level of categories at which the numbers start again, 0 where they run on: that with the fewest breaks. */
function levelOf(list: readonly One[]): number {
  const depth = list.reduce((most, { scope }) => Math.max(most, scope.length), 0);
  let best = 0;
  let least = disorder(list, 0);
  for (let level = 1; level <= depth; level += 1) {
    const count = disorder(list, level);
    if (count < least) [best, least] = [level, count];
  }
  return best;
}

/** A start at 1 that goes on with 2 where a category begins, or in a table without categories, is a new count and no fault. */
function startsAgain(run: readonly One[], at: number): boolean {
  const one = run[at];
  const before = run[at - 1];
  if (one?.value !== 1 || before === undefined || before.value === 1 || run[at + 1]?.value !== 2) return false;
  if (one.scope.length === 0) return true;
  const same = ({ scope }: One): string => scope.join('\u0000');
  const borders = run.filter((here, index) => {
    const last = run[index - 1];
    return last !== undefined && same(last) !== same(here) && here.value === last.value + 1;
  });
  return same(one) !== same(before) && borders.length <= 2;
}

function* breaks(run: readonly One[], restarts: boolean, extract: boolean): Generator<Break> {
  let seen = new Map<number, Task>();
  let last = restarts ? 0 : (run[0]?.value ?? 1) - 1;
  const later = new Map<number, number>();
  for (const [at, { value }] of run.entries()) later.set(value, at);
  for (const [at, { task, value: found }] of run.entries()) {
    const next = run[at + 1]?.value ?? null;
    const expected = last + 1;
    if (found === expected) last = found;
    else if (startsAgain(run, at)) {
      seen = new Map();
      last = 1;
    } else {
      const other = seen.get(found);
      // In an extract no number is the one that should stand here.
      const takesPlace = !extract && next !== found + 1 && next === expected + 1;
      if (other !== undefined) yield { kind: 'repeated', task, expected, found, other };
      else if (found < expected) yield { kind: 'backward', task, expected, found, other: run[at - 1]?.task ?? null };
      else if (takesPlace || !allLater(later, at, expected, found)) yield { kind: 'gap', task, expected, found, other: null };
      last = takesPlace ? expected : other !== undefined && next !== found + 1 ? last : found > last || next === found + 1 ? found : last;
    }
    if (!seen.has(found)) seen.set(found, task);
  }
}

/** Whether all numbers that a jump leaves out come later: then they are out of order, not lost. */
function allLater(later: ReadonlyMap<number, number>, at: number, expected: number, found: number): boolean {
  if (found - expected > 50) return false;
  for (let value = expected; value < found; value += 1) if ((later.get(value) ?? -1) <= at) return false;
  return true;
}

/** Whether the tasks without a number before a gap are what it leaves out. */
function fills({ kind, task, expected, found }: Break, bare: ReadonlyMap<Task, number>): boolean {
  return kind === 'gap' && found - expected === bare.get(task);
}

/** Every break in the numbers of a document. */
export function* breaksOf({ plans }: Checked, kind: Break['kind']): Generator<Break> {
  for (const plan of plans) {
    const extract = isExtract(plan);
    if (kind === 'gap' && extract) continue;
    const bare = bareBefore(plan);
    for (const list of sorts(plan)) {
      const level = levelOf(list);
      for (const run of runs(list, level))
        for (const one of breaks(run, level > 0, extract)) if (one.kind === kind && !fills(one, bare)) yield one;
    }
  }
}

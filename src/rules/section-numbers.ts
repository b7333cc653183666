import type { Category, Plan, Text } from '../model.ts';
import { leadingNumber } from '../tasks/numbers.ts';
import { isExtract } from './numbering.ts';
import type { Checked } from './rule.ts';

/** The one break in the numbers of a table's sections: 一、 二、 四、. */
export interface SectionBreak {
  readonly kind: 'gap' | 'repeated';
  readonly text: Text;
  readonly expected: number;
  readonly found: number;
  readonly other: Text | null;
}

interface Section {
  readonly text: Text;
  readonly value: number;
  readonly parent: string;
}

/** The categories of one level with their numbers; null where one of them has none, or too few have. */
function numbered(categories: readonly Category[], depth: number): readonly Section[] | null {
  const list: Section[] = [];
  for (const { path, texts } of categories) {
    if (path.length !== depth) continue;
    const lead = leadingNumber(path.at(-1) ?? '', null, null);
    const text = texts.at(-1);
    if (lead?.value == null || text === undefined) return null;
    list.push({ text, value: lead.value, parent: path.slice(0, -1).join('\u0000') });
  }
  return list.length < 3 ? null : list;
}

function breaksIn(list: readonly Section[], restarts: boolean): SectionBreak[] {
  const found: SectionBreak[] = [];
  let last: number | null = null;
  for (const [at, { text, value, parent }] of list.entries()) {
    const [before, next] = [list[at - 1], list[at + 1]];
    if (restarts && before?.parent !== parent) last = 0;
    const expected: number = last === null ? value : last + 1;
    // 四 where 三 should stand before another 四: that one is in order.
    last = value !== expected && next?.value === expected + 1 ? expected : value;
    if (value === expected) continue;
    const same = before?.value === value;
    found.push({ kind: same ? 'repeated' : 'gap', text, expected, found: value, other: same ? before.text : null });
  }
  return found;
}

/** A single break is a slip; of more, the sections are numbered in a way of their own. */
function* ofPlan(plan: Plan): Generator<SectionBreak> {
  if (isExtract(plan)) return;
  const depth = plan.categories.reduce((most, { path }) => Math.max(most, path.length), 0);
  for (let level = 1; level <= depth; level += 1) {
    const list = numbered(plan.categories, level);
    if (list === null) continue;
    const ways = [breaksIn(list, false), ...(level > 1 ? [breaksIn(list, true)] : [])];
    const [least = []] = ways.sort((a, b) => a.length - b.length);
    const [only] = least;
    // A lower number than expected may begin a new count.
    if (only !== undefined && least.length === 1 && (only.kind === 'repeated' || only.found > only.expected)) yield only;
  }
}

/** The breaks in the numbers of the sections of a document. */
export function* sectionBreaks({ plans }: Checked, kind: SectionBreak['kind']): Generator<SectionBreak> {
  for (const plan of plans) for (const one of ofPlan(plan)) if (one.kind === kind) yield one;
}

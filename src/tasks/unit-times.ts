import type { Span, Task, UnitCell } from '../model.ts';
import { readDeadlines } from '../facts/index.ts';
import { TIME } from '../units/bracketed.ts';
import { isTimed } from '../units/words.ts';
import { placed } from './task.ts';

/** A cell without these says no time: nearly all. */
const MAY = /[0-9０-９年月期]|季度|长期/;

/** Words of a unit cell that say a time, and whether they stand under a name of their own, as in a column of deadlines. */
interface Stretch {
  readonly at: Span;
  readonly field: boolean;
}

const BRACKET = /[（(]([^（）()]{2,40})[）)]/g;
const FIELD = /(?:时限|时间|期限|日期|节点)(?:要求)?[：:]\s*([^；;，,。\n（）()]{2,40})/g;
const CLAUSE = /(?<=^|[；;，,。\n])\s*([^；;，,。\n（）()]{2,40})(?=$|[；;，,。\n])/g;

function stretch(match: RegExpExecArray, field: boolean): Stretch {
  const inside = match[1] ?? '';
  const from = match.index + match[0].lastIndexOf(inside);
  return { at: [from, from + inside.length], field };
}

/** Brackets with a time (县教育局（6月底前）), fields (完成时限：6月底), and clauses that begin with one (；6月底前完成初稿). */
function stretches(words: string): Stretch[] {
  const said = (match: RegExpExecArray): string => match[1] ?? '';
  const brackets = [...words.matchAll(BRACKET)].filter((match) => TIME.test(said(match)));
  const fields = [...words.matchAll(FIELD)];
  const clauses = [...words.matchAll(CLAUSE)].filter((match) => isTimed(said(match).trim()));
  const found = [...fields.map((match) => stretch(match, true)), ...[...brackets, ...clauses].map((match) => stretch(match, false))];
  return found
    .filter(({ at }, index) => !found.slice(0, index).some((other) => other.at[0] < at[1] && at[0] < other.at[1]))
    .sort((a, b) => a.at[0] - b.at[0]);
}

/** Times that unit cells state beside the units. */
export function unitTimes(cells: readonly UnitCell[], year: number | null): Task['deadlines'][number][] {
  return cells.flatMap(({ text }) => {
    if (!MAY.test(text.value)) return [];
    return stretches(text.value).flatMap(({ at: [start, end], field }) => {
      const facts = readDeadlines(text.value.slice(start, end), year, field);
      return placed(
        facts.map((fact) => ({ ...fact, at: [fact.at[0] + start, fact.at[1] + start] as const })),
        text,
      );
    });
  });
}

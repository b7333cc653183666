import { type Clause, type Parties, partiesOf } from './parties.ts';
import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

/** A clause without an action, and the one after it, which has one that does not reach back. */
function* pairs({ clauses, words }: Parties): Generator<readonly [Clause, Clause]> {
  for (const [index, here] of clauses.entries()) {
    const next = clauses[index + 1];
    if (next === undefined || here.tier !== next.tier || next.action === null) continue;
    const silent = here.duties.every(({ action }) => action === null);
    if (silent && /^\s*[，,]/.test(words.slice(...here.tail))) yield [here, next];
  }
}

export const rule: Rule<{ readonly units: string; readonly action: string }> = {
  code: 'verbless-clause',
  severity: 'info',
  title: { zh: '逗号前的单位没有动作', en: 'units before a comma without an action' },
  why: {
    zh: '后面的动作管不管前面的单位说不清；不同层级的单位别处用分号隔开。',
    en: 'Whether the action behind the comma is theirs too is not clear; elsewhere the table parts tiers with ；.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ units, action }) => `“${units}”后面没有动作，接着是另一句“…${action}”`,
    en: ({ units, action }) => `“${units}” has no action, and another clause follows, “…${action}”`,
  },
  mend: { zh: '写明各自做什么，或改用分号', en: 'say what each does, or part them with ；' },
  fix: 'none',
  bad: rowsOf('各区县人民政府；市财政局牵头，市教育局落实', '⟦市直各单位，市审计局⟧、商务局加强监管'),
  good: rowsOf('各区县人民政府；市财政局牵头，市教育局落实', '市发展改革委、财政局，市税务局按职责分工负责'),
  *check(document) {
    const cells = partiesOf(document);
    if (!cells.some(({ words }) => /[；;]/.test(words))) return;
    for (const cell of cells) {
      for (const [here, next] of pairs(cell)) {
        const [first] = here.duties;
        const [second] = next.duties;
        yield {
          args: { units: here.duties.map(({ surface }) => surface).join('、'), action: second.action ?? '' },
          range: place(cell, [first.at[0], second.at[1]]),
          task: cell.task,
        };
      }
    }
  },
};

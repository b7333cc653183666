import type { Assignment, Span } from '../model.ts';
import type { Fix } from '../finding.ts';
import { bodyOfUnit } from './mentions.ts';
import { type Clause, type Joint, type Parties, partiesOf, tiersOf } from './parties.ts';
import { place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

/** 教育局 before 县教育局 in one list: the name without its level is the same office. */
function bareOf(key: string): string {
  return key.slice(key.indexOf(' '));
}

interface Twice {
  readonly first: Assignment;
  readonly again: Assignment;
}

function* twices(tier: readonly Clause[]): Generator<Twice> {
  const seen = new Map<string, Assignment>();
  for (const duty of tier.flatMap(({ duties }) => duties)) {
    if (duty.kind === 'indeterminate' || duty.kind === 'residual') continue;
    const { key } = bodyOfUnit(duty.unit, duty.kind);
    const own = `${duty.role} ${key}`;
    const bare = key.includes(' ') && duty.kind === 'named' ? `${duty.role} ?${bareOf(key)}` : own;
    const level = key.startsWith(' ');
    const first = seen.get(own) ?? seen.get(level ? `any${bare}` : bare);
    if (first === undefined) {
      seen.set(own, duty);
      if (key.includes(' ')) seen.set(level ? bare : `any${bare}`, duty);
    } else yield { first, again: duty };
  }
}

/** Takes the repeated name out with the 、 before it. */
function fixOf(cell: Parties, joint: Joint | undefined, { again }: Twice): Fix | null {
  if (joint?.words !== '、') return null;
  const [at, ...more] = place(cell, [joint.at[0], again.at[1]]);
  return at === undefined || more.length > 0 ? null : { safe: false, edits: [{ at, text: '' }] };
}

type Args = { readonly unit: string; readonly first: string };

export const rule: Rule<Args> = {
  code: 'duplicate-unit',
  severity: 'warning',
  title: { zh: '同一单位列了两次', en: 'a unit is listed twice' },
  why: {
    zh: '一个单位在同一处列两次，多半是另一个单位写错了。',
    en: 'A unit listed twice in one place often stands where another was meant.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ unit, first }) => `“${unit}”在同一处已经列过${unit === first ? '' : `（写作“${first}”）`}`,
    en: ({ unit, first }) => `“${unit}” is already in this list${unit === first ? '' : ` (as “${first}”)`}`,
  },
  mend: { zh: '删去一个，或改为本应写的单位', en: 'take one out, or write the unit that was meant' },
  fix: 'suggested',
  bad: rowsOf('市财政局、⟦财政局⟧', '市教育局牵头，市发改局、民政局、⟦发展改革局⟧配合'),
  good: rowsOf('市财政局、教育局', '市财政局牵头，市教育局、民政局配合', '市财政局、荔湾区财政局'),
  *check(document) {
    for (const cell of partiesOf(document)) {
      if (cell.duties.length < 2) continue;
      const before = new Map(cell.joints.map((joint) => [joint.right, joint]));
      for (const tier of tiersOf(cell)) {
        for (const twice of twices(tier)) {
          const { first, again } = twice;
          const at: Span = again.at;
          const fix = fixOf(cell, before.get(again), twice);
          yield {
            args: { unit: again.surface, first: first.surface },
            range: place(cell, at),
            task: cell.task,
            related: [{ say: { zh: '先列在这里', en: 'first listed here' }, range: place(cell, first.at) }],
            ...(fix === null ? {} : { fix }),
          };
        }
      }
    }
  },
};

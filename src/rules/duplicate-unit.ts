import type { Assignment } from '../model.ts';
import type { Edit } from '../finding.ts';
import { bodyOfUnit } from './mentions.ts';
import { type Clause, type Joint, type Parties, partiesOf, tiersOf } from './parties.ts';
import { place } from './report.ts';
import type { Hit, Rule } from './rule.ts';
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

/** Takes a repeated name out with the 、 before it. */
function editOf(cell: Parties, joint: Joint | undefined, { again }: Twice): Edit | null {
  if (joint?.words !== '、') return null;
  const [at, ...more] = place(cell, [joint.at[0], again.at[1]]);
  return at === undefined || more.length > 0 ? null : { at, text: '' };
}

/** The repeated names of a cell as one finding: that of one name tells it, several share it. */
function hitOf(cell: Parties, twice: readonly [Twice, ...Twice[]]): Hit<Args> {
  const [{ first, again }, ...rest] = twice;
  const before = new Map(cell.joints.map((joint) => [joint.right, joint]));
  const mends = twice.map((one) => editOf(cell, before.get(one.again), one));
  const hit: Hit<Args> = {
    args: { units: twice.map((one) => one.again.surface), first: rest.length === 0 ? first.surface : '' },
    range: place(cell, again.at),
    task: cell.task,
    related: [
      { say: { zh: '先列在这里', en: 'first listed here' }, range: place(cell, first.at) },
      ...rest.flatMap((one) => [
        { say: { zh: `“${one.again.surface}”又列在这里`, en: `“${one.again.surface}” again here` }, range: place(cell, one.again.at) },
        { say: { zh: '先列在这里', en: 'first listed here' }, range: place(cell, one.first.at) },
      ]),
    ],
  };
  const edits = mends.flatMap((one) => one ?? []);
  return edits.length < mends.length ? hit : { ...hit, fix: { safe: false, edits } };
}

/** `first` is the other wording of one repeated name, '' where several are repeated. */
type Args = { readonly units: readonly string[]; readonly first: string };

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
    zh: ({ units, first }) => `“${units.join('”“')}”在同一处已经列过${otherwise(units, first) ? `（写作“${first}”）` : ''}`,
    en: ({ units, first }) =>
      `“${units.join('”, “')}” ${units.length > 1 ? 'are' : 'is'} already in this list${otherwise(units, first) ? ` (as “${first}”)` : ''}`,
  },
  mend: { zh: '删去一个，或改为本应写的单位', en: 'take one out, or write the unit that was meant' },
  fix: 'suggested',
  bad: rowsOf('市财政局、⟦财政局⟧', '市教育局牵头，市发改局、民政局、⟦发展改革局⟧配合'),
  good: rowsOf('市财政局、教育局', '市财政局牵头，市教育局、民政局配合', '市财政局、荔湾区财政局'),
  *check(document) {
    for (const cell of partiesOf(document)) {
      if (cell.duties.length < 2) continue;
      for (const tier of tiersOf(cell)) {
        const [first, ...rest] = twices(tier);
        if (first !== undefined) yield hitOf(cell, [first, ...rest]);
      }
    }
  },
};

function otherwise(units: readonly string[], first: string): boolean {
  return first !== '' && first !== units[0];
}

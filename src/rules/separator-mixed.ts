import type { Span } from '../model.ts';
import { type Joint, type Parties, partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Place {
  readonly cell: Parties;
  readonly joint: Joint;
}

const MARKS = [/[；;]/, /[，,]/, /、/];
const NAMES = ['；', '，', '、'];

/** The mark between whoever leads and whoever else is bound after them; -1 where there is none. */
function leadMark({ left, right, words }: Joint): number {
  if (left.role !== 'lead' || right.role === 'lead' || left.action === null || right.kind === 'group') return -1;
  return /[：:\n]/.test(words) ? -1 : MARKS.findIndex((mark) => mark.test(words));
}

/** Places with each mark, the most frequent first. */
function leadMarks(cells: readonly Parties[]): { readonly mark: string; readonly places: readonly Place[] }[] {
  const found: Place[][] = NAMES.map(() => []);
  for (const cell of cells) for (const joint of cell.joints) found[leadMark(joint)]?.push({ cell, joint });
  return found.map((places, at) => ({ mark: NAMES[at] ?? '', places })).sort((a, b) => b.places.length - a.places.length);
}

/** ； in the list of those who help a lead: 甲牵头，乙；丙配合. Before a class (各县区) it parts tiers by custom. */
function insideHelpers({ clauses, joints }: Parties): Joint | null {
  for (const [index, here] of clauses.entries()) {
    const [before, next] = [clauses[index - 1], clauses[index + 1]];
    if (before?.tier !== here.tier || before.duties[0].role !== 'lead' || before.action === null || here.action !== null) continue;
    if (next?.action == null || !next.duties.every(({ role, kind }) => role === 'cooperating' && kind === 'named')) continue;
    const last = here.duties.at(-1);
    const joint = joints.find(({ left }) => left === last);
    if (joint !== undefined && /^\s*[；;]\s*$/.test(joint.words)) return joint;
  }
  return null;
}

const spot = ({ cell, joint }: Place): readonly Span[] => {
  const at = joint.at[0] + joint.words.search(/[，,；;、]/);
  return place(cell, [at, at + 1]);
};

function* ofLeads(cells: readonly Parties[]): Generator<Hit<Args>> {
  const [most, ...others] = leadMarks(cells);
  for (const { mark, places } of others) {
    const [first, ...rest] = places;
    // As often one way as the other is no slip.
    if (first === undefined || most === undefined || places.length * 2 > most.places.length) continue;
    yield {
      args: { mark, usual: most.mark, count: most.places.length },
      range: spot(first),
      task: first.cell.task,
      related: also(rest.map(spot), { zh: '这里也是', en: 'here too' }),
      fix: { safe: false, edits: places.map(spot).flatMap(([at]) => (at === undefined ? [] : [{ at, text: most.mark }])) },
    };
  }
}

function* ofHelpers(cells: readonly Parties[]): Generator<Hit<Args>> {
  for (const cell of cells) {
    const joint = insideHelpers(cell);
    if (joint === null) continue;
    const range = spot({ cell, joint });
    const [at] = range;
    const hit: Hit<Args> = { args: { mark: '；', usual: '、', count: 0 }, range, task: cell.task };
    yield at === undefined ? hit : { ...hit, fix: { safe: false, edits: [{ at, text: '、' }] } };
  }
}

/** `count` is 0 inside one list, where no other place is needed to tell. */
type Args = { readonly mark: string; readonly usual: string; readonly count: number };

export const rule: Rule<Args> = {
  code: 'separator-mixed',
  severity: 'warning',
  title: { zh: '分隔号层级混用', en: 'marks of two levels mixed' },
  why: {
    zh: '分号本来隔开不同层级的单位，用在牵头与其他单位之间或配合单位中间，读起来成了两件事，分号前的单位也没有了动作。',
    en: 'Elsewhere ； parts tiers of units; between a lead and its helpers, or among them, it reads as two matters.',
  },
  source: { zh: '分工表的惯例：分号分层，逗号分句，顿号分单位', en: 'custom of these tables: ； parts tiers, ， clauses, 、 units' },
  message: {
    zh: ({ mark, usual, count }) =>
      count === 0
        ? `配合单位并列，这里用了“${mark}”，应是“${usual}”`
        : `牵头单位与其他单位之间这里用“${mark}”，别处用“${usual}”（${count}处）`,
    en: ({ mark, usual, count }) =>
      count === 0
        ? `“${mark}” stands inside one list of helpers; expected “${usual}”`
        : `“${mark}” stands between the lead and the others here, “${usual}” elsewhere (${count}×)`,
  },
  mend: { zh: '改用同一种标点', en: 'use one mark throughout' },
  fix: 'suggested',
  bad: rowsOf(
    '市财政局牵头，市教育局落实',
    '市民政局牵头，市司法局落实',
    '市审计局牵头⟦；⟧市商务局落实',
    '市司法局牵头，市教育局⟦；⟧市体育局配合',
  ),
  good: rowsOf('各乡镇人民政府；市水利局牵头，市统计局落实', '市民政局牵头，市司法局落实', '市司法局牵头，市教育局；各乡镇人民政府配合'),
  *check(document) {
    const cells = partiesOf(document);
    yield* ofLeads(cells);
    yield* ofHelpers(cells);
  },
};

import { type Joint, type Parties, partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Place {
  readonly cell: Parties;
  readonly joint: Joint;
}

/** Marks between whoever leads and whoever else is bound after them. */
function leadMarks(cells: readonly Parties[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const cell of cells) {
    for (const joint of cell.joints) {
      const { left, right, words } = joint;
      if (left.role !== 'lead' || right.role === 'lead' || left.action === null || right.kind === 'group') continue;
      const mark = /[；;]/.test(words) ? '；' : /[，,]/.test(words) ? '，' : '';
      if (mark === '' || /[：:\n]/.test(words)) continue;
      const places = found.get(mark);
      if (places === undefined) found.set(mark, [{ cell, joint }]);
      else places.push({ cell, joint });
    }
  }
  return found;
}

export const rule: Rule<{ readonly mark: string; readonly usual: string; readonly count: number }> = {
  code: 'separator-mixed',
  severity: 'warning',
  title: { zh: '分隔号层级混用', en: 'marks of two levels mixed' },
  why: {
    zh: '分号本来隔开不同层级的单位，用在牵头与其他单位之间，读起来成了两件事。',
    en: 'Elsewhere ； parts tiers of units; between a lead and its helpers it reads as two matters.',
  },
  source: { zh: '分工表的惯例：分号分层，逗号分句，顿号分单位', en: 'custom of these tables: ； parts tiers, ， clauses, 、 units' },
  message: {
    zh: ({ mark, usual, count }) => `牵头单位与其他单位之间这里用“${mark}”，别处用“${usual}”（${count}处）`,
    en: ({ mark, usual, count }) => `“${mark}” stands between the lead and the others here, “${usual}” elsewhere (${count}×)`,
  },
  mend: { zh: '全表统一', en: 'use one mark throughout' },
  fix: 'suggested',
  bad: rowsOf('市财政局牵头，市教育局落实', '市民政局牵头，市司法局落实', '市审计局牵头⟦；⟧市商务局落实'),
  good: rowsOf('各区县人民政府；市财政局牵头，市教育局落实', '市民政局牵头，市司法局落实'),
  *check(document) {
    const marks = leadMarks(partiesOf(document));
    const [a, b] = [marks.get('，') ?? [], marks.get('；') ?? []];
    const [few, many] = a.length < b.length ? [a, b] : [b, a];
    const [first, ...rest] = few;
    // As often one way as the other is no slip.
    if (first === undefined || few.length * 2 > many.length) return;
    const usual = few === a ? '；' : '，';
    const spot = ({ cell, joint }: Place): [Parties, readonly [number, number]] => {
      const at = joint.at[0] + joint.words.search(/[，,；;]/);
      return [cell, [at, at + 1]];
    };
    const places = few.map((one) => place(...spot(one)));
    const edits = places.flatMap(([at]) => (at === undefined ? [] : [{ at, text: usual }]));
    yield {
      args: { mark: usual === '，' ? '；' : '，', usual, count: many.length },
      range: place(...spot(first)),
      task: first.cell.task,
      related: also(
        rest.map((one) => place(...spot(one))),
        { zh: '这里也是', en: 'here too' },
      ),
      fix: { safe: false, edits },
    };
  },
};

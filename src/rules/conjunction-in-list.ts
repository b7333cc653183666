import { partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

export const rule: Rule<{ readonly found: string; readonly count: number; readonly others: number }> = {
  code: 'conjunction-in-list',
  severity: 'info',
  title: { zh: '单位之间用了“及”“和”', en: '及 or 和 between units' },
  why: {
    zh: '别处都用顿号，这里用连词，读的人会以为另有轻重。',
    en: 'Elsewhere it is 、; a conjunction here makes readers look for a difference.',
  },
  source: { zh: '分工表的惯例：一份表用一种写法', en: 'custom of these tables: one way in one table' },
  message: {
    zh: ({ found, count, others }) => `单位之间用了“${found}”（${count}处），别处用“、”（${others}处）`,
    en: ({ found, count, others }) => `“${found}” stands between units (${count}×); elsewhere it is 、 (${others}×)`,
  },
  mend: { zh: '改为“、”', en: 'write 、' },
  fix: 'suggested',
  bad: rowsOf('市财政局、市教育局', '市民政局、市司法局、市商务局', '市审计局⟦和⟧市教育局'),
  good: rowsOf('市财政局和市教育局', '市民政局和市司法局', '市住房和城乡建设局'),
  *check(document) {
    const cells = partiesOf(document);
    const places = cells.flatMap((cell) =>
      cell.joints
        .filter(({ kind, words }) => kind === 'word' && /^(?:以及|及|和|与)$/.test(words.trim()))
        .map((joint) => ({ cell, joint })),
    );
    const others = cells.reduce((sum, { joints }) => sum + joints.filter(({ kind }) => kind === 'list').length, 0);
    const [first, ...rest] = places;
    if (first === undefined || places.length * 3 > others) return;
    const ranges = [first, ...rest].map(({ cell, joint }) => place(cell, joint.at));
    yield {
      args: { found: first.joint.words.trim(), count: places.length, others },
      range: ranges[0] ?? [],
      task: first.cell.task,
      related: also(ranges.slice(1), { zh: '这里也是', en: 'here too' }),
      fix: { safe: false, edits: ranges.flatMap(([at]) => (at === undefined ? [] : [{ at, text: '、' }])) },
    };
  },
};

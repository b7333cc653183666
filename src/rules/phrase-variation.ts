import type { Assignment } from '../model.ts';
import { type Parties, partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Place {
  readonly cell: Parties;
  readonly duty: Assignment;
  readonly at: readonly [number, number];
}

/** 按职责分工落实, 按照职责分工落实 and 依职责分工落实 say one thing. */
function sense(action: string): string {
  return action.replace(/^(?:按照|依照|依据|根据|按|依)/, '按').replace(/\s+/g, '');
}

export const rule: Rule<{ readonly found: string; readonly usual: string; readonly count: number; readonly others: number }> = {
  code: 'phrase-variation',
  severity: 'info',
  title: { zh: '同一说法有两种写法', en: 'one phrase written in two ways' },
  why: {
    zh: '“按照职责分工”与“按职责分工”意思相同，写法不一会使人疑心另有所指。',
    en: '按照职责分工 and 按职责分工 mean the same; two ways make readers look for a difference.',
  },
  source: { zh: '分工表的惯例：一份表用一种写法', en: 'custom of these tables: one way in one table' },
  message: {
    zh: ({ found, usual, count, others }) => `“${found}”（${count}处）别处写作“${usual}”（${others}处）`,
    en: ({ found, usual, count, others }) => `“${found}” (${count}×) is “${usual}” elsewhere (${others}×)`,
  },
  mend: { zh: '全表统一', en: 'write it one way throughout' },
  fix: 'suggested',
  bad: rowsOf('市财政局按职责分工落实', '市教育局按职责分工落实', '市民政局⟦按照职责分工落实⟧'),
  good: rowsOf('市财政局按职责分工落实', '市教育局按职责分工负责', '市民政局落实'),
  *check(document) {
    const forms = new Map<string, Map<string, Place[]>>();
    for (const cell of partiesOf(document)) {
      for (const { duties, action } of cell.clauses) {
        const [duty] = duties;
        if (action === null || duty.action === null) continue;
        const key = sense(duty.action);
        const own = forms.get(key) ?? new Map<string, Place[]>();
        const places = own.get(duty.action);
        if (places === undefined) own.set(duty.action, [{ cell, duty, at: action }]);
        else places.push({ cell, duty, at: action });
        forms.set(key, own);
      }
    }
    for (const own of forms.values()) {
      const [usual, ...others] = [...own].sort(([, a], [, b]) => b.length - a.length);
      for (const [found, places] of others) {
        const [first, ...rest] = places;
        if (usual === undefined || first === undefined) continue;
        // A phrase that runs over a page break is joined first: split-row comes before.
        const whole = places.map(({ cell, at }) => place(cell, at)).filter((range) => range.length === 1);
        const edits = whole.flatMap(([at]) => (at === undefined ? [] : [{ at, text: usual[0] }]));
        yield {
          args: { found, usual: usual[0], count: places.length, others: usual[1].length },
          range: place(first.cell, first.at),
          task: first.cell.task,
          ...(edits.length === places.length ? { fix: { safe: false, edits } } : {}),
          related: also(
            rest.map(({ cell, at }) => place(cell, at)),
            { zh: '这里也是', en: 'here too' },
          ),
        };
      }
    }
  },
};

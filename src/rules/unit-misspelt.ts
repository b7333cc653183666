import { append } from '../lists.ts';
import type { Edit } from '../finding.ts';
import { type Misspelt, misspeltOf } from './misspelt.ts';
import { also, place } from './report.ts';
import type { Hit, Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

type Args = { readonly unit: string; readonly meant: string; readonly count: number };

/** The right name as the list writes it: a level that it leaves out stays out. */
function surfaceOf({ duty, meant }: Misspelt): string {
  return meant.slice(Math.max(0, meant.length - duty.surface.length));
}

/** The right name in place of the wrong one; a name over a page break is mended by hand. */
function editOf(one: Misspelt): Edit[] {
  const [at, ...more] = place(one.cell, one.duty.at);
  return at === undefined || more.length > 0 ? [] : [{ at, text: surfaceOf(one) }];
}

export const rule: Rule<Args> = {
  code: 'unit-misspelt',
  severity: 'warning',
  title: { zh: '单位名称疑有错字', en: 'a unit’s name seems misspelt' },
  why: {
    zh: '名称错一个字，按单位汇总、分发任务时就找不到这个单位。',
    en: 'With one character wrong, a list of that unit’s tasks misses this one.',
  },
  source: { zh: '政府部门的通行名称', en: 'the usual names of government departments' },
  message: {
    zh: ({ unit, meant, count }) => `“${unit}”疑有错字，应是“${meant}”${count > 1 ? `（共${count}处）` : ''}`,
    en: ({ unit, meant, count }) => `“${unit}” seems misspelt; expected “${meant}”${count > 1 ? ` (${count} places in all)` : ''}`,
  },
  mend: { zh: '改正名称；名称无误的，写入单位表', en: 'correct the name; where it is right, put it into the unit directory' },
  fix: 'suggested',
  bad: rowsOf('⟦市财正局⟧、教育局', '市民政局、⟦应急管里局⟧', '⟦市委组职部⟧'),
  good: rowsOf('市财政局、教育局', '市水利局、水务局', '市委组织部'),
  *check(document) {
    const found = new Map<string, [Misspelt, ...Misspelt[]]>();
    for (const one of misspeltOf(document)) {
      const known = found.get(one.duty.unit);
      if (known === undefined) found.set(one.duty.unit, [one]);
      else append(known, [one]);
    }
    for (const places of found.values()) {
      const [first, ...rest] = places;
      const mends = places.flatMap(editOf);
      const hit: Hit<Args> = {
        args: { unit: first.duty.surface, meant: surfaceOf(first), count: places.length },
        range: place(first.cell, first.duty.at),
        task: first.cell.task,
        related: also(
          rest.map(({ cell, duty }) => place(cell, duty.at)),
          { zh: '也写在这里', en: 'also here' },
        ),
      };
      yield mends.length === 0 ? hit : { ...hit, fix: { safe: false, edits: mends } };
    }
  },
};

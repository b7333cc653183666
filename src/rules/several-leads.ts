import { partiesOf } from './parties.ts';
import { othersEn, othersZh, place, rarely } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

type Args = { readonly units: readonly string[]; readonly count: number; readonly others: number };

export const rule: Rule<Args> = {
  code: 'several-leads',
  severity: 'info',
  title: { zh: '有几个牵头单位', en: 'several units lead' },
  why: {
    zh: '几个单位同时牵头，要么各牵头一部分（应写“分别牵头”），要么责任不清。',
    en: 'When several lead, either each leads a part (分别牵头 says so) or nobody knows who answers for it.',
  },
  source: {
    zh: '一件事由一个部门牵头负责的改革原则；分工表的惯例',
    en: 'the reform principle of one responsible department for one matter; custom of these tables',
  },
  message: {
    zh: ({ units, count, others }) =>
      `有${count}个牵头单位（${units.join('、')}${count > units.length ? '等' : ''}），没有写“分别牵头”${othersZh({ others })}`,
    en: ({ units, count, others }) =>
      `${count} units lead (${units.join(', ')}${count > units.length ? ' …' : ''}) without 分别${othersEn({ others })}`,
  },
  mend: { zh: '只留一个牵头，其余改为配合；各牵头一部分的写“分别牵头”', en: 'leave one lead, or write 分别牵头 where each leads a part' },
  fix: 'none',
  bad: rowsOf('⟦市教育局、财政局⟧牵头，市民政局配合'),
  good: rowsOf('市教育局牵头，市财政局、民政局配合', '市教育局、财政局分别牵头'),
  *check(document) {
    const cells = partiesOf(document);
    const hits = cells.flatMap((cell) =>
      cell.clauses.flatMap(({ duties }) => {
        const leads = duties.filter(({ role, kind, manner }) => role === 'lead' && kind === 'named' && manner !== 'severally');
        const [first, last] = [leads[0], leads.at(-1)];
        if (first === undefined || last === undefined || leads.length < 2) return [];
        const args: Args = { units: leads.slice(0, 3).map(({ unit }) => unit), count: leads.length, others: 0 };
        return [{ args, range: place(cell, [first.at[0], last.at[1]]), task: cell.task }];
      }),
    );
    yield* rarely(hits, cells.length);
  },
};

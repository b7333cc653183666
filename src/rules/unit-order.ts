import { type Clause, type Parties, partiesOf } from './parties.ts';
import { also, brief, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

interface Listed {
  readonly cell: Parties;
  readonly order: string;
  readonly at: readonly [number, number];
}

function listed(cell: Parties, { duties }: Clause): Listed | null {
  const [first, last] = [duties[0], duties.at(-1)];
  if (duties.length < 2 || last === undefined || duties.some(({ kind }) => kind !== 'named')) return null;
  return { cell, order: duties.map(({ unit }) => unit).join('、'), at: [first.at[0], last.at[1]] };
}

/** `leads` is `first` where the document says that the first of a cell leads. */
type Args = { readonly one: string; readonly other: string; readonly leads: string };

export const rule: Rule<Args> = {
  code: 'unit-order',
  severity: 'info',
  title: { zh: '同样几个单位，先后次序不一', en: 'the same units in another order' },
  why: {
    zh: '列第一位的往往被看作牵头单位，次序不一会引起误解；表中写明“列第一位的牵头”时，次序就是分工。',
    en: 'The first is often taken for the lead, and where the table says so it is: then the order is the duty.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ one, other, leads }) => `这里写“${one}”，别处写“${other}”，次序不同${leads === '' ? '' : '，牵头单位也就不同'}`,
    en: ({ one, other, leads }) =>
      `“${one}” here, “${other}” elsewhere: the same units in another order${leads === '' ? '' : ', and so another lead'}`,
  },
  mend: { zh: '确定先后，全表一致', en: 'settle the order and keep it' },
  fix: 'none',
  bad: rowsOf('⟦市财政局、市教育局⟧', '市民政局', '市教育局、市财政局'),
  good: rowsOf('市财政局、市教育局', '市民政局', '市财政局、市教育局', '市教育局、市财政局、市民政局'),
  *check(document) {
    const groups = new Map<string, Listed[]>();
    for (const cell of partiesOf(document)) {
      for (const clause of cell.clauses) {
        const list = listed(cell, clause);
        if (list === null) continue;
        const key = list.order.split('、').sort().join('、');
        const group = groups.get(key);
        if (group === undefined) groups.set(key, [list]);
        else group.push(list);
      }
    }
    const first = document.plans.some(({ leadRule }) => leadRule === 'first');
    for (const [one, ...rest] of groups.values()) {
      const others = rest.filter(({ order }) => order !== one?.order);
      const [other] = others;
      if (one === undefined || other === undefined) continue;
      yield {
        args: { one: brief(one.order), other: brief(other.order), leads: first ? 'first' : '' },
        range: place(one.cell, one.at),
        task: one.cell.task,
        related: also(
          others.map(({ cell, at }) => place(cell, at)),
          { zh: '这里次序不同', en: 'another order here' },
        ),
      };
    }
  },
};

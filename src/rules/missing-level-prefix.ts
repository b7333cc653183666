import { levelOf } from '../units/names.ts';
import { type Mention, mentionsOf } from './mentions.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

const DEPARTMENT = /^[\u3400-\u9fff]{2,14}(?:局|委|委员会|厅)$/;
/** Bodies of another line of command, or of no level, carry none by right. */
const OWN =
  /海关|银行|税务|气象|消防|邮政|烟草|海事|地震|供电|铁路局|总局|分局|管委会|管理委员会|党委|工委|纪委|团委|人大常委|^国务院|^中央|^全国|^[\u3400-\u9fff]{2,8}[市县区州旗镇乡]/;

function bare({ duty }: Mention): boolean {
  return duty.kind === 'named' && DEPARTMENT.test(duty.unit) && !OWN.test(duty.unit) && levelOf(duty.unit) === '';
}

export const rule: Rule<{ readonly found: string; readonly count: number }> = {
  code: 'missing-level-prefix',
  severity: 'info',
  title: { zh: '单位没有写明层级', en: 'a unit without its level' },
  why: {
    zh: '“商务局”是市里的还是县里的，单看这一格不知道；全表别处都写明了。',
    en: 'Whether 商务局 is the city’s or the county’s this cell does not say; the others do.',
  },
  source: {
    zh: '分工表的惯例：一格里第一个单位写明层级，其后可以省略',
    en: 'custom of these tables: the first unit of a list names its level, those after it may leave it out',
  },
  message: {
    zh: ({ found, count }) => `“${found}”没有写层级${count > 1 ? `（共${count}处）` : ''}`,
    en: ({ found, count }) => `“${found}” names no level${count > 1 ? ` (${count} places in all)` : ''}`,
  },
  mend: { zh: '补上“市”“县”等', en: 'add 市, 县 …' },
  fix: 'none',
  bad: rowsOf('市财政局、教育局', '市民政局', '⟦商务局⟧'),
  good: rowsOf('市财政局、教育局', '市民政局', '人民银行县支行、税务局', '市场监管总局', '南方铁路局'),
  *check(document) {
    const all = [...mentionsOf(document)].filter(({ duty }) => duty.kind === 'named' && DEPARTMENT.test(duty.unit));
    const hits = all.filter(bare);
    const [first, ...rest] = hits;
    // Where most names bear no level the document is one office's own and needs none.
    if (first === undefined || hits.length * 4 > all.length) return;
    yield {
      args: { found: first.duty.surface, count: hits.length },
      range: place(first.cell, first.duty.at),
      task: first.cell.task,
      related: also(
        rest.map(({ cell, duty }) => place(cell, duty.at)),
        { zh: '这里也没有写层级', en: 'no level here either' },
      ),
    };
  },
};

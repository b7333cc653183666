import { partiesOf } from './parties.ts';
import { also, place } from './report.ts';
import type { Rule } from './rule.ts';
import { rowsOf } from './sample.ts';

const GENERIC =
  /^(?:各|其他|其它|其余|各有关|各相关|有关|相关|其他有关|其他相关|其他各)(?:职能|责任|成员|业务|执法|主管|监管|行业主管|业务主管)?(?:单位|部门|单位和部门)$/;
const LEVELLED = /^(?:国家|省|市|县|区|州|旗|镇|乡)(?:直|级|属|政府|委)?[^局委办厅]{0,6}(?:单位|部门)$/;

export const rule: Rule<{ readonly found: string; readonly example: string; readonly count: number }> = {
  code: 'unit-without-level',
  severity: 'info',
  title: { zh: '泛称没有写明层级', en: 'a generic party without its level' },
  why: {
    zh: '“有关单位”是市直的还是区县的说不清；全表别处都写明了层级。',
    en: 'Whether 有关单位 are the city’s or the districts’ is not said; elsewhere the table says so.',
  },
  source: { zh: '分工表的惯例', en: 'custom of these tables' },
  message: {
    zh: ({ found, example, count }) => `“${found}”没有写层级，别处写“${example}”${count > 1 ? `（共${count}处）` : ''}`,
    en: ({ found, example, count }) =>
      `“${found}” names no level; elsewhere it is “${example}”${count > 1 ? ` (${count} places in all)` : ''}`,
  },
  mend: { zh: '写明层级，如“市直有关单位”', en: 'name the level, such as 市直有关单位' },
  fix: 'none',
  bad: rowsOf('市财政局牵头，市直有关单位落实', '市教育局和⟦有关单位⟧'),
  good: rowsOf('市财政局牵头，市直有关单位落实', '市教育局、市直其他单位'),
  *check(document) {
    const cells = partiesOf(document);
    const example = cells.flatMap(({ duties }) => duties).find(({ kind, surface }) => kind !== 'named' && LEVELLED.test(surface));
    const hits = cells.flatMap((cell) => cell.duties.filter(({ surface }) => GENERIC.test(surface)).map((duty) => ({ cell, duty })));
    const [first, ...rest] = hits;
    if (first === undefined || example === undefined || hits.length * 3 > cells.length + 2) return;
    yield {
      args: { found: first.duty.surface, example: example.surface, count: hits.length },
      range: place(first.cell, first.duty.at),
      task: first.cell.task,
      related: also(
        rest.map(({ cell, duty }) => place(cell, duty.at)),
        { zh: '这里也没有写层级', en: 'no level here either' },
      ),
    };
  },
};

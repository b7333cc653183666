import type { Related } from '../finding.ts';
import type { Cell, Plan, Row } from '../model.ts';
import { bodyRows, filled } from './body-rows.ts';
import { cutRows } from './cut-rows.ts';
import type { Hit, Rule } from './rule.ts';

const TAG = /<(?:p|div|span|strong|b|i|u|em|font|li|ul|ol|section)(?:\s[^<>]*)?>/;

interface Marked {
  readonly row: Row;
  readonly tagged: readonly Cell[];
  readonly plain: readonly Cell[];
}

type Args = { readonly what: 'document' | 'row' | 'cell'; readonly lines: readonly number[] };

function marked({ source: { text } }: Plan, rows: readonly Row[]): Marked[] {
  return rows.map((row) => {
    const full = row.cells.filter(({ at }) => filled(text.slice(...at)));
    const tagged = full.filter(({ at, markup }) => markup && TAG.test(text.slice(...at).toLowerCase()));
    return { row, tagged, plain: full.filter((cell) => !tagged.includes(cell)) };
  });
}

/** Rows of which some cells bear tags and others none, and rows all with or all without: a finding for each sort. */
function* hits(plan: Plan): Generator<Hit<Args>> {
  const rows = marked(plan, bodyRows(plan));
  const withTags = rows.filter(({ tagged }) => tagged.length > 0);
  const [first] = withTags;
  const cell = first?.tagged[0];
  if (first === undefined || cell === undefined) return;
  const without = rows.filter(({ tagged, plain }) => tagged.length === 0 && plain.length > 0);
  const partly = withTags.filter(({ plain }) => plain.length > 0);
  // Where no row bears tags throughout, the cells that do are all there is to say.
  if (without.length > 0 && partly.length < withTags.length) {
    const related = stretches(rows);
    yield { args: { what: 'document', lines: withTags.map(({ row }) => row.line) }, range: [cell.at], related };
  }
  const at = partly.map(({ row, tagged }) => ({ line: row.line, range: tagged.slice(0, 1).map((one) => one.at) }));
  const [head, ...others] = at;
  if (head !== undefined) {
    yield {
      args: { what: 'row', lines: at.map(({ line }) => line) },
      range: head.range,
      related: others.map(({ range }) => ({ say: ALSO, range })),
    };
  }
  yield* halves(plan, rows);
}

const ALSO = { zh: '这一行也是', en: 'this row too' };
const WITH = { zh: '这几行带标记', en: 'these rows bear tags' };
const WITHOUT = { zh: '这几行不带标记', en: 'these rows bear none' };

/** Neighbouring rows with tags, and without, each run as one place. */
function stretches(rows: readonly Marked[]): Related[] {
  const found: { tags: boolean; from: number; to: number }[] = [];
  for (const { row, tagged } of rows) {
    const last = found.at(-1);
    const tags = tagged.length > 0;
    if (last?.tags === tags) last.to = row.at[1];
    else found.push({ tags, from: row.at[0], to: row.at[1] });
  }
  return found.slice(0, 40).map(({ tags, from, to }) => ({ say: tags ? WITH : WITHOUT, range: [[from, to]] }));
}

/** One cell over a page break of which one half bears tags and the other none. */
function* halves(plan: Plan, rows: readonly Marked[]): Generator<Hit<Args>> {
  const byLine = new Map(rows.map((one) => [one.row.line, one]));
  for (const [{ provenance }] of cutRows(plan)) {
    const parts = provenance.lines.slice(0, 40).flatMap((line) => byLine.get(line) ?? []);
    const tags = parts.find(({ tagged, row }) =>
      tagged.some((cell) => parts.some((other) => other.plain.includes(other.row.cells[row.cells.indexOf(cell)] ?? cell))),
    );
    const tagged = tags?.tagged[0];
    if (tagged === undefined) continue;
    const related = parts
      .filter((one) => one !== tags)
      .map(({ row }) => ({ say: { zh: '另一半', en: 'the other half' }, range: [row.at] }));
    yield { args: { what: 'cell', lines: provenance.lines }, range: [tagged.at], related };
    return;
  }
}

const ZH = {
  document: '有的行带标记、有的行不带',
  row: '同一行里有的格带标记、有的格不带',
  cell: '同一格的前后两半，一半带标记、一半不带',
};
const EN = {
  document: 'some rows bear markup and others none',
  row: 'within a row some cells bear markup and others none',
  cell: 'of one cell cut in two, one half bears markup and the other none',
};

export const rule: Rule<Args> = {
  code: 'mixed-markup',
  severity: 'info',
  title: { zh: '标记时有时无', en: 'markup here and none there' },
  why: {
    zh: '<p> 之类的标记是转换留下的痕迹，时有时无说明各页转换的方式不一，后续处理容易出错。',
    en: 'Tags such as <p> are traces of conversion; where they come and go, pages were converted in different ways.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ what, lines }) => `${ZH[what]}（第${lines.slice(0, 8).join('、')}${lines.length > 8 ? `等${lines.length}` : ''}行）`,
    en: ({ what, lines }) => `${EN[what]} (line ${lines.slice(0, 8).join(', ')}${lines.length > 8 ? `, … ${lines.length} lines` : ''})`,
  },
  mend: { zh: '全部去掉标记，或全部带上', en: 'take the tags off everywhere, or set them everywhere' },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n⟦<p>公开</p>⟧\t<p>1.公开预算。</p>\t<p>市财政局</p>\n解读\t2.解读政策。\t市司法局\n',
  good: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。<br>含所属单位。\t市财政局\n解读\t2.解读政策。\t市司法局\n',
  *check({ plans }) {
    for (const plan of plans) yield* hits(plan);
  },
};

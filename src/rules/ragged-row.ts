import { isParty } from '../table/headers.ts';
import type { Plan, Row, Task } from '../model.ts';
import { bodyRows, filled } from './body-rows.ts';
import type { Hit, Rule } from './rule.ts';

type Args = { readonly cells: number; readonly columns: number; readonly rows: number };

/** Cells beyond the header that hold words, or cells missing that a task needs. Cells left off at the end that may be empty are no fault. */
function isRagged(
  { source: { text }, columns }: Plan,
  { cells, line }: Row,
  cut: ReadonlySet<number>,
  always: readonly boolean[],
): boolean {
  if (cut.has(line) && cells.length <= columns.length) return false;
  const full = cells.map(({ at }) => filled(text.slice(...at)));
  if (full.filter(Boolean).length < 2) return false;
  if (cells.length >= columns.length) return full.slice(columns.length).some(Boolean);
  return columns.some(({ holds }, at) => at >= cells.length && (isParty(holds) || holds === 'task' || always[at] === true));
}

/** Columns that every row which reaches so far fills, where these are four rows or more: a row that leaves one off has lost it. */
function alwaysFilled({ source: { text }, columns }: Plan, rows: readonly Row[]): boolean[] {
  const whole = rows.filter(({ cells }) => cells.length === columns.length);
  return columns.map((_, at) => whole.length > 3 && whole.every(({ cells }) => filled(text.slice(...(cells[at]?.at ?? [0, 0])))));
}

function* hits(plan: Plan): Generator<Hit<Args>> {
  const body = bodyRows(plan);
  // Of a row cut by a page break the later half may hold what this one lacks.
  const cut = new Set(plan.tasks.flatMap(({ provenance }) => (provenance.joined ? provenance.lines : [])));
  const byLine = new Map(plan.tasks.flatMap((task) => task.provenance.lines.map((line) => [line, task] as const)));
  const always = alwaysFilled(
    plan,
    body.filter(({ line }) => byLine.has(line)),
  );
  // A section with its number in a cell of its own needs no more cells.
  const ragged = body.filter((row) => (row.cells.length > plan.columns.length || byLine.has(row.line)) && isRagged(plan, row, cut, always));
  const [first] = ragged;
  if (first === undefined) return;
  const columns = plan.columns.length;
  // A table of which most rows are so has lost its spans in conversion: that is one thing to say.
  const many = ragged.length > 3 && ragged.length * 3 > body.length;
  const task = ({ line }: Row): Task | null => byLine.get(line) ?? null;
  if (many) {
    const related = ragged.slice(1).map(({ at }) => ({ say: { zh: '这一行也是', en: 'this row too' }, range: [at] }));
    yield { args: { cells: first.cells.length, columns, rows: ragged.length }, range: [first.at], related, task: task(first) };
  } else for (const row of ragged) yield { args: { cells: row.cells.length, columns, rows: 1 }, range: [row.at], task: task(row) };
}

export const rule: Rule<Args> = {
  code: 'ragged-row',
  severity: 'warning',
  title: { zh: '行的格数与表头不符', en: 'a row has not as many cells as the header' },
  why: {
    zh: '格数不对，多半是合并单元格在转换时丢了，后面的格会错列，单位会被当成任务。',
    en: 'A merged cell was lost in conversion: what follows stands in the wrong column, and units pass for tasks.',
  },
  source: { zh: '表格转换的惯例', en: 'custom of converted tables' },
  message: {
    zh: ({ cells, columns, rows }) => `这一行有${cells}格，表头有${columns}格${rows > 1 ? `；这样的行共${rows}行` : ''}`,
    en: ({ cells, columns, rows }) =>
      `this row has ${cells} cells, the header ${columns}${rows > 1 ? `; so have ${rows} rows in all` : ''}`,
  },
  mend: {
    zh: '补上空格子，使各格与表头对齐',
    en: 'put the missing cells in, empty where they were merged, so that all stand under their headers',
  },
  fix: 'none',
  bad: '工作任务\t具体要求\t责任单位\n公开\t1.公开预算。\t市财政局\n⟦2.公开决算和部门所属单位报表。\t市财政局⟧\n',
  good: '工作任务\t具体要求\t责任单位\t备注\n一、财政信息\n公开\t1.公开预算。\t市财政局\n\t2.公开决算。\t市财政局\t\t\n',
  *check({ plans }) {
    for (const plan of plans) yield* hits(plan);
  },
};
